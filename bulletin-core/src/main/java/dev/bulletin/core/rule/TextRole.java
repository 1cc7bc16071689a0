// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.rule;

/**
 * What a text or a string is in its bulletin.
 *
 * @since 0.1
 */
public enum TextRole {
  /** The bulletin's title, a line. */
  TITLE,
  /** The bulletin's subtitle. */
  SUBTITLE,
  /** An organization's name, a line. */
  ORGANIZATION,
  /** An author's name, a line. */
  AUTHOR,
  /** The bulletin's issue, a line. */
  ISSUE,
  /** What is shown for a date, a line. */
  DATE_TEXT,
  /** An event's place, a line. */
  WHERE,
  /** A section's heading. */
  HEADING,
  /** A paragraph. */
  PARAGRAPH,
  /** An item's label. */
  LABEL,
  /** An item's headline. */
  ITEM_TITLE,
  /** What an item says. */
  ITEM_TEXT,
  /** An image's alternative text. */
  ALTERNATIVE_TEXT,
  /** The words under an image or that name a table. */
  CAPTION,
  /** A quotation's words. */
  QUOTE,
  /** Where a quotation is from. */
  SOURCE,
  /** A column's heading. */
  COLUMN,
  /** A table's cell. */
  CELL,
  /** Preformatted lines. */
  PREFORMATTED,
  /** Code inside a text. */
  CODE,
  /** An address of a link, an image or an organization, where it is no text itself. */
  ADDRESS,
  /** An identifier or a format, which nobody reads. */
  IDENTIFIER;

  /**
   * Whether somebody reads it as words: rules on words leave the rest alone.
   *
   * @return false for preformatted lines, code, addresses and identifiers
   */
  public boolean isProse() {
    return switch (this) {
      case PREFORMATTED, CODE, ADDRESS, IDENTIFIER -> false;
      default -> true;
    };
  }
}
