// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.text;

/**
 * How wide characters count that are narrow among Latin letters and wide among Chinese ones, such
 * as {@code “}, {@code —} and {@code •}.
 *
 * @since 0.1
 * @see <a href="https://www.unicode.org/reports/tr11/">Unicode Standard Annex 11: East Asian
 *     Width</a>
 */
public enum AmbiguousWidth {
  /** Two columns in Chinese, Japanese and Korean bulletins, one in all others. */
  BY_LANGUAGE,
  /** One column. */
  NARROW,
  /** Two columns. */
  WIDE
}
