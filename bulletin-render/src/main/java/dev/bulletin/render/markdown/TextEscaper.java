// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.markdown;

import dev.bulletin.render.internal.CharacterSet;
import dev.bulletin.render.internal.Chars;

/**
 * Writes plain words so that they stay plain words: a backslash before each character that would
 * act where it stands, and none before the others. CommonMark 0.31.2, section 2.4, with what GFM
 * adds.
 */
final class TextEscaper {
  /** The characters below U+0080 that may act anywhere in a line. */
  static final String ACTS_ANYWHERE = "\\`*_~[]<&{!#|";

  static final CharacterSet ACTING = new CharacterSet().add(ACTS_ANYWHERE);

  private final Chars out;
  private final Context context;
  private final String words;
  private final Pairs pairs;
  private final boolean inLink;
  private int start;
  private int end;
  private char before;
  private char after;
  private int copied;

  /**
   * Escapes words of one block.
   *
   * @param out what is written to
   * @param context where the words stand
   * @param words all words of the block, clean
   * @param pairs which characters among them have a partner
   * @param inLink whether they are those of a link, where each bracket counts
   */
  TextEscaper(Chars out, Context context, String words, Pairs pairs, boolean inLink) {
    this.out = out;
    this.context = context;
    this.words = words;
    this.pairs = pairs;
    this.inLink = inLink || context == Context.LABEL;
  }

  /**
   * Writes a part of one line.
   *
   * @param from where it begins
   * @param to where it ends
   * @param before what stands before it: a line feed where it begins a line
   * @param after what is written after it: a line feed where nothing is, or a line ends
   * @param first whether it is in the first line of its block
   */
  void write(int from, int to, char before, char after, boolean first) {
    this.start = from;
    this.end = to;
    this.before = before;
    this.after = after;
    this.copied = from;
    int i = before == '\n' && context == Context.PARAGRAPH ? lineStart(first) : from;
    while (i < to) {
      char c = words.charAt(i);
      i = ACTING.contains(c) ? special(c, i) : i + 1;
    }
    out.append(words, copied, to);
  }

  private int lineStart(boolean first) {
    int acting = new LineStart(words, end, after).actingAt(start, first);
    if (acting < 0) {
      return start;
    }
    boolean pairs = "*_~`".indexOf(words.charAt(acting)) >= 0;
    return pairs ? escapeRun(acting, Pairs.runEnd(words, acting, end)) : escape(acting);
  }

  /** Writes a character that may act, and returns where to go on. */
  private int special(char c, int i) {
    return switch (c) {
      case '*', '_', '~' -> delimiters(c, i);
      case '`' -> backticks(i);
      case '#' -> numberSigns(i);
      case '{' -> brace(i);
      default -> acts(c, i) ? escape(i) : i + 1;
    };
  }

  private boolean acts(char c, int i) {
    return switch (c) {
      case '\\' -> next(i) == '\n' || Characters.isAsciiPunctuation(next(i));
      case '[' -> inLink;
      case ']' -> inLink || next(i) == '(' || next(i) == ':';
      case '!' -> i + 1 == end && after == '[';
      case '<' -> pairsUp(i) && (isTagStart(next(i)) || isMailboxStart(i));
      case '&' -> isEntity(i);
      default -> context == Context.CELL;
    };
  }

  private boolean pairsUp(int i) {
    return i == start && before == '\n' || pairs.lessThanActs(i);
  }

  private static boolean isTagStart(char next) {
    return Characters.isAsciiLetter(next) || next == '/' || next == '!' || next == '?';
  }

  /** An address in angle brackets may begin with any of these, with a delimiter of ours too. */
  private boolean isMailboxStart(int i) {
    char next = next(i);
    return (Characters.isDigit(next) || ".#$%&'*+=^_`{|}~-".indexOf(next) >= 0)
        && words.indexOf('@', i) >= 0;
  }

  private boolean isEntity(int i) {
    int at = next(i) == '#' ? i + 2 : i + 1;
    int name = at;
    while (at < end && Characters.isAsciiAlphanumeric(words.charAt(at))) {
      at++;
    }
    return at > name && at < end && words.charAt(at) == ';';
  }

  private int delimiters(char c, int i) {
    int runEnd = Pairs.runEnd(words, i, end);
    int previous = Pairs.before(words, i, start, before);
    return pairs.acts(c, i, previous, afterRun(runEnd)) ? escapeRun(i, runEnd) : runEnd;
  }

  /**
   * The code point after a run; a line break that others follow is written as a backslash first.
   */
  private int afterRun(int runEnd) {
    if (runEnd < end) {
      return words.codePointAt(runEnd);
    }
    return after == '\n' && end < words.length() ? '\\' : after;
  }

  private int backticks(int i) {
    int runEnd = Pairs.runEnd(words, i, end);
    return pairs.backticksAct() ? escapeRun(i, runEnd) : runEnd;
  }

  /** Number signs after a space at the end of a heading would be taken for its end. */
  private int numberSigns(int i) {
    int runEnd = Pairs.runEnd(words, i, end);
    boolean closes =
        context == Context.HEADING
            && runEnd == end
            && after == '\n'
            && Characters.isBlank(i == start ? before : words.charAt(i - 1));
    if (closes) {
      escape(i);
    }
    return runEnd;
  }

  /**
   * Two braces, or a brace and a percent sign, begin a template tag, which is read before any
   * Markdown.
   */
  private int brace(int i) {
    char next = next(i);
    if (i + 1 < end && (next == '{' || next == '%')) {
      out.append(words, copied, i + 1).append('\\');
      copied = i + 1;
      return next == '%' ? i + 2 : i + 1;
    }
    return i + 1;
  }

  private int escape(int i) {
    out.append(words, copied, i).append('\\');
    copied = i;
    return i + 1;
  }

  private int escapeRun(int from, int to) {
    for (int i = from; i < to; i++) {
      escape(i);
    }
    return to;
  }

  private char next(int i) {
    return i + 1 < end ? words.charAt(i + 1) : after;
  }
}
