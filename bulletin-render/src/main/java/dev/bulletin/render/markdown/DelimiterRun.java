// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.markdown;

/** A run of asterisks or underscores: CommonMark 0.31.2, section 6.2. */
final class DelimiterRun {
  final char delimiter;
  final int length;

  /** The atom before which it stands. */
  final int position;

  final boolean canOpen;
  final boolean canClose;

  /** How many of it are not yet matched. */
  int left;

  /**
   * A run where it stands.
   *
   * @param delimiter the delimiter
   * @param length how many there are
   * @param position the atom before which it stands
   * @param before the code point before it
   * @param after the code point after it
   * @param symbols whether symbols are punctuation, as they are since CommonMark 0.31
   */
  DelimiterRun(char delimiter, int length, int position, int before, int after, boolean symbols) {
    this.delimiter = delimiter;
    this.length = length;
    this.position = position;
    this.left = length;
    boolean markBefore = Characters.isPunctuation(before, symbols);
    boolean markAfter = Characters.isPunctuation(after, symbols);
    boolean spaceBefore = Characters.isWhitespace(before);
    boolean spaceAfter = Characters.isWhitespace(after);
    boolean leftFlanking = !spaceAfter && (!markAfter || spaceBefore || markBefore);
    boolean rightFlanking = !spaceBefore && (!markBefore || spaceAfter || markAfter);
    boolean underscore = delimiter == '_';
    canOpen = leftFlanking && (!underscore || !rightFlanking || markBefore);
    canClose = rightFlanking && (!underscore || !leftFlanking || markAfter);
  }

  /** The rule of three, by which no run closes what another one beside it opens. */
  boolean mayBeClosedBy(DelimiterRun closer) {
    return left > 0
        && canOpen
        && delimiter == closer.delimiter
        && !((closer.canOpen || canClose)
            && closer.length % 3 != 0
            && (length + closer.length) % 3 == 0);
  }
}
