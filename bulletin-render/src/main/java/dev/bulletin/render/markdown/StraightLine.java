// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.markdown;

import dev.bulletin.core.Code;
import dev.bulletin.core.Inline;
import dev.bulletin.core.Link;
import dev.bulletin.core.Plain;
import dev.bulletin.core.Span;
import dev.bulletin.core.Text;
import dev.bulletin.render.internal.Chars;
import java.util.List;

/**
 * Writes the words of one block, heading or cell straight to the output, as long as it is clear
 * from each piece alone that nothing in it can act. Most are so. The first piece of which it is not
 * clear takes all back, and the words are collected in a {@link Leaf} instead.
 */
final class StraightLine implements Line {
  private final Walk walk;
  private final BlockOutput output;
  private final Chars out;
  private Context context = Context.PARAGRAPH;
  private int start;
  private boolean begun;
  private boolean beginsLine;
  private boolean lineLeft;
  private boolean clear;
  private boolean afterStyle;
  private boolean breakDue;

  StraightLine(Walk walk) {
    this.walk = walk;
    this.output = walk.output;
    this.out = output.line();
  }

  /** Begins the words of a block, whose first line begins with the first piece. */
  StraightLine begin() {
    begin(Context.PARAGRAPH);
    begun = false;
    beginsLine = true;
    return this;
  }

  /** Begins words in a line that has begun. */
  StraightLine begin(Context where) {
    context = where;
    start = out.length();
    begun = true;
    beginsLine = false;
    clear = walk.parts.isEmpty();
    afterStyle = false;
    breakDue = false;
    return this;
  }

  /** Whether all was written; if not, nothing was, but for the beginning of a line. */
  boolean end() {
    boolean written = clear && out.length() > start && !endsInSpace();
    if (begun && !written) {
      out.truncate(start);
    }
    lineLeft = begun && !written && beginsLine;
    return written;
  }

  /**
   * Whether {@link #end} left the first line of a block begun, into which the paragraph that
   * follows writes. To ask resets it.
   */
  boolean takeLine() {
    boolean left = lineLeft;
    lineLeft = false;
    return left;
  }

  private boolean endsInSpace() {
    return follows(' ');
  }

  private boolean follows(char c) {
    return out.length() > start && out.charAt(out.length() - 1) == c;
  }

  @Override
  public StraightLine words(String words) {
    boolean first = !begun || breakDue || out.length() == start;
    clear = clear && PlainWords.areAll(words) && (!first || PlainWords.mayBegin(words, context));
    if (clear) {
      beginPiece();
      out.append(words);
      afterStyle = false;
    }
    return this;
  }

  private void beginPiece() {
    if (!begun) {
      output.begin();
      start = out.length();
      begun = true;
    } else if (breakDue) {
      output.hardBreak();
    }
    breakDue = false;
  }

  @Override
  public StraightLine lineEnd() {
    clear = clear && begun && !breakDue && !endsInSpace();
    breakDue = true;
    return this;
  }

  @Override
  public StraightLine text(Text text) {
    List<Inline> inlines = text.inlines();
    for (int i = 0; clear && i < inlines.size(); i++) {
      Inline inline = inlines.get(i);
      if (inline instanceof Plain plain) {
        words(plain.value());
      } else {
        inline.accept(this);
      }
    }
    return this;
  }

  /** Asterisks around words of one style that begin and end with a letter or digit always act. */
  @Override
  public StraightLine styled(int style, Text text) {
    String words = text.plainOrNull();
    clear =
        clear
            && !afterStyle
            && words != null
            && PlainWords.areAll(words)
            && Character.isLetterOrDigit(words.charAt(0))
            && Character.isLetterOrDigit(words.charAt(words.length() - 1));
    if (clear && words != null) {
      beginPiece();
      String mark = style == Atom.STRONG ? "**" : "*";
      out.append(mark).append(words).append(mark);
      afterStyle = true;
    }
    return this;
  }

  @Override
  public void code(Code code) {
    clear = false;
  }

  @Override
  public void link(Link link) {
    String address = walk.options.links().link(link.address());
    if (address == null) {
      text(link.link());
      return;
    }
    String words = link.link().plainOrNull();
    clear = clear && words != null && isLinkOfWords(words, address) && !follows('!');
    if (clear && words != null) {
      beginPiece();
      out.append('[').append(words).append("](");
      Destination.append(address, out);
      out.append(')');
      afterStyle = false;
    }
  }

  /** Whether no space at an edge leaves the link, and it is not written in angle brackets. */
  private static boolean isLinkOfWords(String words, String address) {
    return PlainWords.areAll(words)
        && !Characters.isWhitespace(words.charAt(0))
        && !Characters.isWhitespace(words.charAt(words.length() - 1))
        && !Autolink.isLongEnough(words.length(), address);
  }

  @Override
  public void span(Span span) {
    text(span.span());
  }
}
