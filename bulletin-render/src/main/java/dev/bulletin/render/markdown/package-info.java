// SPDX-License-Identifier: Apache-2.0
/**
 * Bulletins as Markdown: CommonMark with the tables of GitHub Flavored Markdown.
 *
 * @since 0.1
 */
@NullMarked
package dev.bulletin.render.markdown;

import org.jspecify.annotations.NullMarked;
