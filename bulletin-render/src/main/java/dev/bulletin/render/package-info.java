// SPDX-License-Identifier: Apache-2.0
/**
 * Renderers of bulletins: plain text, HTML and Markdown.
 *
 * @since 0.1
 */
@NullMarked
package dev.bulletin.render;

import org.jspecify.annotations.NullMarked;
