// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.markdown;

import dev.bulletin.render.internal.Chars;
import java.util.List;

/**
 * Writes the words of one block, heading or cell, with their markup, on as many lines as they have.
 */
final class LeafWriter {
  private final BlockOutput output;
  private final Chars out;
  private final Context context;
  private String words = "";
  private Pairs pairs = Pairs.NONE;
  private boolean emphasis;

  /** Whether nothing acts among the words but at the beginning of a line. */
  private boolean plain;

  private boolean written;
  private boolean firstLine = true;
  private boolean lineStart = true;
  private int breaks;

  /** The next line feed in the words; -1 before the first was looked for. */
  private int lineFeed = -1;

  LeafWriter(BlockOutput output, Context context) {
    this.output = output;
    this.out = output.line();
    this.context = context;
  }

  /** Writes words without markup. */
  void write(String plain) {
    words = CleanText.of(plain);
    pairs = Pairs.alone(words);
    words(0, words.length(), escaper(false), '\n');
  }

  /** Writes words with their markup. */
  void write(Leaf leaf) {
    words = leaf.words();
    emphasis = leaf.hasEmphasis();
    plain = leaf.isPlain();
    pairs = plain ? Pairs.NONE : pairs(leaf);
    atoms(leaf.atoms(), '\n', '\n', escaper(false));
  }

  private Pairs pairs(Leaf leaf) {
    boolean alone =
        leaf.atoms().size() == 1
            && leaf.atoms().get(0).kind == Atom.Kind.WORDS
            && !leaf.hasEmphasis();
    return alone ? Pairs.alone(words) : Pairs.among(words, leaf.hasEmphasis(), leaf.hasCode());
  }

  private TextEscaper escaper(boolean inLink) {
    return new TextEscaper(out, context, words, pairs, inLink);
  }

  private void atoms(List<Atom> atoms, char before, char after, TextEscaper escaper) {
    String closing = emphasis ? new Emphasis(atoms, words, before, after).set() : "";
    for (int i = 0; i < atoms.size(); i++) {
      markup(atoms.get(i).delimiters);
      atom(atoms.get(i), escaper, next(atoms, i, closing, after));
    }
    markup(closing);
  }

  private char next(List<Atom> atoms, int i, String closing, char after) {
    if (i + 1 == atoms.size()) {
      return closing.isEmpty() ? after : closing.charAt(0);
    }
    Atom next = atoms.get(i + 1);
    if (!next.delimiters.isEmpty()) {
      return next.delimiters.charAt(0);
    }
    return switch (next.kind) {
      case CODE -> '`';
      case LINK -> isAutolink(next) ? '<' : '[';
      case WORDS, MARKDOWN -> words.charAt(next.start);
    };
  }

  private void atom(Atom atom, TextEscaper escaper, char after) {
    switch (atom.kind) {
      case WORDS -> words(atom.start, atom.end, escaper, after);
      case CODE -> code(words.substring(atom.start, atom.end));
      case MARKDOWN -> markdown(words.substring(atom.start, atom.end));
      case LINK -> link(atom);
    }
  }

  private void words(int from, int to, TextEscaper escaper, char after) {
    int start = from;
    while (start <= to) {
      findLineFeed(start);
      if (lineFeed >= to) {
        line(start, to, escaper, after);
        return;
      }
      line(start, lineFeed, escaper, '\n');
      breaks++;
      lineStart = true;
      start = lineFeed + 1;
    }
  }

  /** Looks on from the last line feed, not from each stretch of words through all that follow. */
  private void findLineFeed(int start) {
    if (lineFeed < start) {
      int next = words.indexOf('\n', start);
      lineFeed = next < 0 ? Integer.MAX_VALUE : next;
    }
  }

  private void line(int from, int to, TextEscaper escaper, char after) {
    int start = from;
    while (lineStart && start < to && Characters.isSpace(words.charAt(start))) {
      start++;
    }
    int end = to;
    while (after == '\n' && end > start && Characters.isSpace(words.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      beginMarkup();
      if (plain && (!lineStart || Characters.isAsciiLetter(words.charAt(start)))) {
        out.append(words, start, end);
      } else {
        char before = lineStart ? '\n' : out.charAt(out.length() - 1);
        escaper.write(start, end, before, after, firstLine);
      }
      lineStart = false;
    }
  }

  private void markup(String delimiters) {
    if (!delimiters.isEmpty()) {
      beginMarkup();
      out.append(delimiters);
      lineStart = false;
    }
  }

  /** Writes the line breaks that were waiting to have something after them. */
  private void beginMarkup() {
    if (breaks > 0 && written) {
      output.trim();
      for (int i = 0; i < breaks && context == Context.PARAGRAPH; i++) {
        output.hardBreak();
      }
      out.append(context == Context.PARAGRAPH ? "" : " ");
      firstLine = false;
    }
    breaks = 0;
    written = true;
  }

  private void code(String code) {
    beginMarkup();
    Backticks.appendSpan(code, context == Context.CELL, out);
    lineStart = false;
  }

  private void markdown(String markdown) {
    beginMarkup();
    out.append(markdown);
    lineStart = false;
  }

  private void link(Atom link) {
    beginMarkup();
    lineStart = false;
    String address = String.valueOf(link.address);
    if (isAutolink(link)) {
      out.append('<')
          .append(words, link.children.get(0).start, link.children.get(0).end)
          .append('>');
      return;
    }
    out.append('[');
    atoms(link.children, '[', ']', escaper(true));
    out.append("](");
    Destination.append(address, out);
    out.append(')');
  }

  private boolean isAutolink(Atom link) {
    if (link.children.size() != 1 || link.address == null) {
      return false;
    }
    Atom child = link.children.get(0);
    return child.kind == Atom.Kind.WORDS
        && child.style == 0
        && Autolink.isLongEnough(child.end - child.start, link.address)
        && Autolink.isPossible(words.substring(child.start, child.end), link.address);
  }
}
