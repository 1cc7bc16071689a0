// SPDX-License-Identifier: Apache-2.0
/**
 * Bulletins as mail messages ready to be sent. Needs Angus Mail ({@code
 * org.eclipse.angus:angus-mail}), which this library does not bring along.
 *
 * @since 0.1
 */
@NullMarked
package dev.bulletin.render.eml;

import org.jspecify.annotations.NullMarked;
