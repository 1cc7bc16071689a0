// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.internal;

/** Tells whether an author typed quotation marks around a quotation already, in whatever script. */
public final class QuotationMarks {
  private static final String MARKS = "\"“”„‟«»‹›‘‚‛「」『』〝〞〟《》〈〉＂｢｣❛❜❝❞";
  private static final String ENDING = ".,;:!?…。，！？؟،؛۔)";

  private QuotationMarks() {}

  /**
   * Whether the words begin or end with a quotation mark; one before a full stop at the end counts
   * as well.
   */
  public static boolean typedIn(String words) {
    int start = 0;
    int end = words.length();
    while (start < end && isSpace(words.charAt(start))) {
      start++;
    }
    while (end > start
        && (isSpace(words.charAt(end - 1)) || ENDING.indexOf(words.charAt(end - 1)) >= 0)) {
      end--;
    }
    if (start == end) {
      return false;
    }
    char first = words.charAt(start);
    char last = words.charAt(end - 1);
    return isMark(first) || isMark(last) || (isApostrophe(first) && isApostrophe(last));
  }

  private static boolean isMark(char c) {
    return MARKS.indexOf(c) >= 0;
  }

  /**
   * Marks that are apostrophes as well, so that one alone says nothing: {@code ’tis}, {@code the
   * sailors’}.
   */
  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
