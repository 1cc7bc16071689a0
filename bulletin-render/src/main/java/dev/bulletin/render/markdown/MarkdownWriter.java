// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.markdown;

/**
 * Writes Markdown in place of a part of a bulletin. Belongs to one rendering, as its {@link
 * MarkdownContext} does.
 *
 * @since 0.1
 */
public interface MarkdownWriter {
  /**
   * Writes plain words: whatever they hold, they stay words.
   *
   * @param words the words; a line break in them is kept where one can stand
   * @return this writer
   */
  MarkdownWriter text(String words);

  /**
   * Writes Markdown into the line as it stands, unescaped: a shortcode, an emoji's name, a formula.
   *
   * @param markdown the Markdown, on one line
   * @return this writer
   */
  MarkdownWriter markdown(String markdown);

  /**
   * Writes a block as it stands, unescaped, indented as where it stands asks for. Not in place of
   * an inline.
   *
   * @param markdown the Markdown, on any number of lines, without a blank line before or after it
   * @return this writer
   * @throws IllegalStateException if it is called in place of an inline
   */
  MarkdownWriter block(String markdown);
}
