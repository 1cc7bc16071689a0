// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.rule;

/**
 * A kind of character, or of neighbours, that some rule looks for.
 *
 * @since 0.1
 */
public enum CharacterTrait {
  /** A line feed. */
  LINE_FEED,
  /** A carriage return. */
  CARRIAGE_RETURN,
  /** A tab. */
  TAB,
  /** Another C0 or C1 control, or DEL. */
  CONTROL,
  /** Two ASCII spaces side by side. */
  DOUBLE_SPACE,
  /** White space at the beginning or the end. */
  EDGE_SPACE,
  /** An ASCII letter in upper case. */
  UPPER_CASE,
  /** An ASCII letter in lower case. */
  LOWER_CASE,
  /** An ASCII digit. */
  DIGIT,
  /** An opening curly bracket. */
  BRACE,
  /** An opening square bracket or a less-than sign. */
  BRACKET,
  /** An asterisk. */
  ASTERISK,
  /**
   * One of the other characters that markup is made of: backquote, underscore, tilde, ampersand,
   * greater-than, equals.
   */
  MARKUP,
  /** An ASCII colon. */
  COLON,
  /** A commercial at. */
  AT_SIGN,
  /** An ASCII full stop or an ellipsis. */
  FULL_STOP,
  /** Any character beyond ASCII. */
  BEYOND_ASCII,
  /** A letter beyond ASCII of the Latin script. */
  LATIN_BEYOND_ASCII,
  /** A letter of a script other than Latin. */
  OTHER_SCRIPT,
  /** A letter of a script written from right to left. */
  RIGHT_TO_LEFT,
  /** A bidi embedding, override or isolate, or what closes one. */
  BIDI_CONTROL,
  /**
   * A character that is not seen: a zero-width space, word joiner, soft hyphen, byte order mark,
   * joiner.
   */
  INVISIBLE,
  /** A character for private use or none at all. */
  PRIVATE_USE,
  /** A surrogate without its other half. */
  LONE_SURROGATE,
  /** U+FFFD. */
  REPLACEMENT,
  /** A combining mark. */
  COMBINING_MARK,
  /** Three ASCII letters in upper case side by side. */
  CAPITALS,
  /**
   * Some letters in a row, in any case, that stand in the words for what is still open, such as "to
   * be confirmed" and "lorem ipsum". They may stand in others, too.
   */
  STOPGAP,

  /**
   * A letter with which a character begins where its bytes in UTF-8 were read as Windows-1252, and
   * behind it a sign with which it goes on. They may stand there by right, too.
   */
  MISREAD;

  // A bit of its own is all that is wanted; it is never stored.
  @SuppressWarnings("EnumOrdinal")
  final int bit = 1 << ordinal();
}
