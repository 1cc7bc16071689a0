// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.markdown;

/**
 * Whether a page begins with YAML between two lines of three hyphens, as Jekyll, Hugo and Astro
 * read it.
 *
 * <p>The front matter has {@code title}, {@code description} (the subtitle's words), {@code date},
 * {@code lang} and {@code authors}, each only where the bulletin has it. Strings stand in double
 * quotes, so that no title is taken for a number, a date or a comment. A date of which only the
 * year or the month is known is given as its first day, since site generators want a whole one; one
 * that does not exist is left out.
 *
 * @since 0.1
 */
public enum FrontMatter {
  /** No front matter. The default. */
  NONE,
  /**
   * Front matter, and no heading for the title: for site generators, whose themes print the title
   * themselves. The rest of the page is as without front matter.
   */
  INSTEAD_OF_TITLE,
  /** Front matter, and the whole page as without it: for themes that do not print the title. */
  AND_TITLE
}
