// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.text;

import dev.bulletin.core.Code;
import dev.bulletin.core.Emphasis;
import dev.bulletin.core.Inline;
import dev.bulletin.core.InlineVisitor;
import dev.bulletin.core.Link;
import dev.bulletin.core.Plain;
import dev.bulletin.core.Span;
import dev.bulletin.core.Strong;
import dev.bulletin.core.Text;
import java.util.List;

/** Writes texts into a paragraph: words as they are, links with their addresses. */
final class TextInlines implements InlineVisitor {
  private static final String[] SILENT = {"https://", "http://", "mailto:", "tel:"};
  private static final int SHORTEST_NUMBER = 5;

  private final TextWalk walk;
  private final TextFlow flow;
  private final TextOptions options;
  private final References references;

  TextInlines(TextWalk walk, TextFlow flow, TextOptions options, References references) {
    this.walk = walk;
    this.flow = flow;
    this.options = options;
    this.references = references;
  }

  void write(Text text) {
    List<Inline> inlines = text.inlines();
    for (int i = 0; i < inlines.size(); i++) {
      walk.inline(inlines.get(i), this);
    }
  }

  @Override
  public void plain(Plain plain) {
    flow.words(plain.value());
  }

  @Override
  public void strong(Strong strong) {
    write(strong.strong());
  }

  @Override
  public void emphasis(Emphasis emphasis) {
    write(emphasis.em());
  }

  @Override
  public void code(Code code) {
    flow.unbroken(code.code());
  }

  @Override
  public void span(Span span) {
    walk.inLanguage(span.language(), () -> write(span.span()));
  }

  @Override
  public void link(Link link) {
    if (link.href() == null) {
      flow.address(link.link().plainText());
      return;
    }
    write(link.link());
    address(link.href(), link.link().plainText());
  }

  /** Shows where words lead, unless they say so themselves. */
  void address(String href, String words) {
    String address = options.links() == LinkStyle.NONE ? null : options.policy().link(href);
    if (address == null || isSame(address, words.strip())) {
      return;
    }
    flow.words(" ");
    if (options.links() == LinkStyle.REFERENCES) {
      flow.unbroken(references.markOf(address));
    } else {
      flow.addressInParentheses(plain(address));
    }
  }

  /** Mail addresses and telephone numbers are known for what they are without their scheme. */
  private static String plain(String address) {
    boolean known = isOf("mailto:", address) || isOf("tel:", address);
    return known && address.indexOf('?') < 0
        ? address.substring(address.indexOf(':') + 1)
        : address;
  }

  private static boolean isSame(String address, String words) {
    return isSameShortened(address, words)
        || (isOf("tel:", address) && isSameNumber(digits(address), digits(words)));
  }

  /** Whether a number is the same as one with the code of its country, however both are grouped. */
  private static boolean isSameNumber(String whole, String written) {
    int from = 0;
    while (from < written.length() && written.charAt(from) == '0') {
      from++;
    }
    String national = written.substring(from);
    return national.length() >= SHORTEST_NUMBER && whole.endsWith(national);
  }

  private static String digits(String words) {
    StringBuilder digits = new StringBuilder(words.length());
    words.chars().filter(c -> c >= '0' && c <= '9').forEach(c -> digits.append((char) c));
    return digits.toString();
  }

  private static boolean isOf(String scheme, String address) {
    return !address.isEmpty()
        && (address.charAt(0) | 0x20) == scheme.charAt(0)
        && address.regionMatches(true, 0, scheme, 0, scheme.length());
  }

  /**
   * Whether two addresses are the same as people write them: without the scheme that goes without
   * saying, and without a slash at the end.
   */
  private static boolean isSameShortened(String address, String words) {
    int from = shortStart(address);
    int start = shortStart(words);
    int length = shortEnd(address, from) - from;
    return length == shortEnd(words, start) - start
        && address.regionMatches(from, words, start, length);
  }

  private static int shortStart(String address) {
    for (String scheme : SILENT) {
      if (isOf(scheme, address)) {
        return scheme.length();
      }
    }
    return 0;
  }

  private static int shortEnd(String address, int from) {
    int length = address.length();
    return address.endsWith("/") ? Math.max(from, length - 1) : length;
  }
}
