// SPDX-License-Identifier: Apache-2.0
/**
 * Bulletins as plain text, for mail and for terminals.
 *
 * @since 0.1
 */
@NullMarked
package dev.bulletin.render.text;

import org.jspecify.annotations.NullMarked;
