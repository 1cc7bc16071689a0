// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.text;

import dev.bulletin.render.internal.CharacterSet;
import dev.bulletin.render.internal.Chars;
import dev.bulletin.render.internal.unicode.DisplayWidth;
import dev.bulletin.render.internal.unicode.LineBreaks;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Breaks a paragraph into lines that fit. Simple text takes a shorter way to the same breaks. */
final class Wrapper {
  private final LineWriter output;
  private @Nullable LineBreaks lineBreaks;

  private final CharacterSet complex;

  Wrapper(LineWriter output, CharacterSet complex) {
    this.output = output;
    this.complex = complex;
  }

  /** Writes a paragraph of nothing but these words, if they fit on one line as they are. */
  boolean writeLine(String words) {
    int length = words.length();
    if (length == 0
        || length > output.room()
        || LineWriter.isSpace(words.charAt(0))
        || LineWriter.isSpace(words.charAt(length - 1))
        || complex.first(words, 0) < length) {
      return false;
    }
    output.line(words);
    return true;
  }

  /** Writes the paragraph's lines, and nothing where it is blank. */
  void write(TextFlow flow) {
    flow.seal();
    int end = LineWriter.trimmed(flow.characters(), 0, flow.length());
    while (end > 0 && flow.charAt(end - 1) == '\n') {
      end = LineWriter.trimmed(flow.characters(), 0, end - 1);
    }
    int from = 0;
    while (from < end && (LineWriter.isSpace(flow.charAt(from)) || flow.charAt(from) == '\n')) {
      from++;
    }
    while (from < end) {
      int feed = flow.isOneLine() ? -1 : flow.characters().indexOf('\n', from);
      int to = feed < 0 || feed > end ? end : feed;
      writeLine(flow, from, LineWriter.trimmed(flow.characters(), from, to));
      from = to + 1;
    }
  }

  private void writeLine(TextFlow flow, int from, int to) {
    if (fits(flow, from, to)) {
      emit(flow, from, to, false);
    } else if (flow.isSimple()) {
      wrapSimple(flow, from, to);
    } else {
      wrapUnicode(flow, from, to);
    }
  }

  private boolean fits(TextFlow flow, int from, int to) {
    int room = output.room();
    // No character is wider than two columns for each of its units.
    return output.width() == 0
        || (to - from) * 2 <= room
        || (flow.isSimple() ? to - from : columns(flow, from, to)) <= room;
  }

  private void wrapSimple(TextFlow flow, int from, int to) {
    int start = from;
    while (to - start > output.room()) {
      int cut = SimpleBreaks.cutBefore(flow, start, start + output.room(), to);
      if (cut == to) {
        break;
      }
      emit(flow, start, cut, flow.charAt(cut) == ' ');
      start = cut;
      while (flow.charAt(start) == ' ') {
        start++;
      }
    }
    emit(flow, start, to, false);
  }

  private void wrapUnicode(TextFlow flow, int from, int to) {
    BitSet breaks = breaks(flow, from, to);
    int start = from;
    while (start < to) {
      int room = output.room();
      int cut = start;
      int columns = 0;
      while (cut < to) {
        int next = breaks.nextSetBit(cut - from + 1);
        int end = next < 0 ? to : from + next;
        int words = LineWriter.trimmed(flow.characters(), cut, end);
        int fits = columns + columns(flow, cut, words);
        if (fits > room && cut > start) {
          break;
        }
        columns = fits + columns(flow, words, end);
        cut = end;
      }
      emit(flow, start, cut, cut < to && flow.charAt(cut - 1) == ' ');
      start = cut;
    }
  }

  private int columns(TextFlow flow, int from, int to) {
    return from == to
        ? 0
        : DisplayWidth.of(flow.characters().array(), from, to, output.wideAmbiguous());
  }

  /** The breaks of the annex, but between two simple characters those of simple text only. */
  private BitSet breaks(TextFlow flow, int from, int to) {
    if (lineBreaks == null) {
      lineBreaks = new LineBreaks();
    }
    BitSet breaks = lineBreaks.find(flow.characters().array(), from, to);
    for (int b = breaks.nextSetBit(0); b >= 0; b = breaks.nextSetBit(b + 1)) {
      if (flow.charAt(from + b - 1) != ' ' && !mayBreakInside(flow, from + b)) {
        breaks.clear(b);
      }
    }
    return breaks;
  }

  /** Whether one of the annex's breaks that is not after a space may stay. */
  private boolean mayBreakInside(TextFlow flow, int i) {
    char left = flow.charAt(i - 1);
    char right = flow.charAt(i);
    if (!complex.contains(left) && !complex.contains(right)) {
      return SimpleBreaks.isInnerBreak(flow, i);
    }
    boolean hyphen = left == '-' && !SimpleBreaks.isHyphenBreak(flow, i);
    return !hyphen && !flow.isUnbroken(i) && !isKoreanWord(left, right);
  }

  /** Korean has spaces between its words, and is read more easily when it breaks there alone. */
  private static boolean isKoreanWord(char left, char right) {
    return (isHangul(left) && Character.isLetterOrDigit(right))
        || (isHangul(right) && Character.isLetterOrDigit(left));
  }

  private static boolean isHangul(char c) {
    return (c >= '\uac00' && c <= '\ud7a3') || (c >= '\u1100' && c <= '\u11ff');
  }

  /** Writes a line without the characters that only say where it may break. */
  private void emit(TextFlow flow, int from, int to, boolean soft) {
    Chars words = flow.characters();
    if (flow.isSimple() || !hasBreakMarks(words, from, to)) {
      output.line(words, from, to, soft);
      return;
    }
    Chars shown = new Chars(to - from);
    for (int i = from; i < to; i++) {
      if (!isBreakMark(words.charAt(i))) {
        shown.append(words.charAt(i));
      }
    }
    output.line(shown, 0, shown.length(), soft);
  }

  private static boolean hasBreakMarks(Chars words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (isBreakMark(words.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Zero width space and word joiner. */
  private static boolean isBreakMark(char c) {
    return c == '\u200b' || c == '\u2060';
  }
}
