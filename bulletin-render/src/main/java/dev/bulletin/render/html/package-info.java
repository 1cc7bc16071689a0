// SPDX-License-Identifier: Apache-2.0
/**
 * Bulletins as HTML: a whole page, a fragment of one, or an e-mail.
 *
 * @since 0.1
 */
@NullMarked
package dev.bulletin.render.html;

import org.jspecify.annotations.NullMarked;
