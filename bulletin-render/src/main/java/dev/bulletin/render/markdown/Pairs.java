// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.markdown;

/**
 * Which characters of the words of one block could find the partner without which they do not act:
 * asterisks, underscores and tildes one that closes what they open, backticks another backtick, a
 * less-than sign its greater-than sign. It may take a character for one that acts though it does
 * not, never the reverse.
 */
final class Pairs {
  /** The pairs of no words. */
  static final Pairs NONE = new Pairs();

  private static final String DELIMITERS = "*_~";

  private final int[] firstOpener = {Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE};
  private final int[] lastCloser = {-1, -1, -1};
  private boolean backticks;
  private int lastGreater;

  private Pairs() {}

  /** The pairs of words that stand by themselves. */
  static Pairs alone(String words) {
    Pairs pairs = new Pairs();
    pairs.lastGreater = words.lastIndexOf('>');
    pairs.backticks = hasTwoRuns(words, '`');
    for (int kind = 0; kind < DELIMITERS.length(); kind++) {
      pairs.find(kind, words);
    }
    return pairs;
  }

  /**
   * The pairs of words between which markup stands.
   *
   * @param words all words of the block
   * @param emphasis whether there is emphasis of ours among them
   * @param code whether there is code among them
   */
  static Pairs among(String words, boolean emphasis, boolean code) {
    Pairs pairs = new Pairs();
    pairs.lastGreater = Integer.MAX_VALUE;
    pairs.backticks = code || hasTwoRuns(words, '`');
    for (int kind = 0; kind < DELIMITERS.length(); kind++) {
      char delimiter = DELIMITERS.charAt(kind);
      if (emphasis && delimiter != '~' || hasTwoRuns(words, delimiter)) {
        pairs.firstOpener[kind] = -1;
        pairs.lastCloser[kind] = Integer.MAX_VALUE;
      }
    }
    return pairs;
  }

  private static boolean hasTwoRuns(String words, char c) {
    int first = words.indexOf(c);
    if (first < 0) {
      return false;
    }
    while (first < words.length() && words.charAt(first) == c) {
      first++;
    }
    return words.indexOf(c, first) >= 0;
  }

  private void find(int kind, String words) {
    char delimiter = DELIMITERS.charAt(kind);
    int start = words.indexOf(delimiter);
    while (start >= 0) {
      int end = runEnd(words, start, words.length());
      int before = before(words, start, 0, '\n');
      int after = after(words, end);
      if (mayOpen(delimiter, before, after)) {
        firstOpener[kind] = Math.min(firstOpener[kind], start);
      }
      if (mayClose(delimiter, before, after)) {
        lastCloser[kind] = start;
      }
      start = words.indexOf(delimiter, end);
    }
  }

  boolean backticksAct() {
    return backticks;
  }

  boolean lessThanActs(int at) {
    return at < lastGreater;
  }

  /**
   * Whether a run of delimiters acts.
   *
   * @param delimiter the delimiter
   * @param at where the run begins
   * @param before the code point before it
   * @param after the code point after it
   */
  boolean acts(char delimiter, int at, int before, int after) {
    int kind = DELIMITERS.indexOf(delimiter);
    return at < lastCloser[kind] && mayOpen(delimiter, before, after)
        || at > firstOpener[kind] && mayClose(delimiter, before, after);
  }

  private static boolean mayOpen(char delimiter, int before, int after) {
    return !Characters.isWhitespace(after)
        && (delimiter != '_' || !Character.isLetterOrDigit(before));
  }

  private static boolean mayClose(char delimiter, int before, int after) {
    return !Characters.isWhitespace(before)
        && (delimiter != '_' || !Character.isLetterOrDigit(after));
  }

  static int runEnd(String words, int start, int end) {
    int i = start + 1;
    while (i < end && words.charAt(i) == words.charAt(start)) {
      i++;
    }
    return i;
  }

  static int before(String words, int at, int start, char otherwise) {
    return at > start ? words.codePointBefore(at) : otherwise;
  }

  /** The code point after a run; a line break is written as a backslash first. */
  private static int after(String words, int at) {
    int next = at < words.length() ? words.codePointAt(at) : ' ';
    return next == '\n' ? '\\' : next;
  }
}
