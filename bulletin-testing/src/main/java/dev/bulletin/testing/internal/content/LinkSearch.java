// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.testing.internal.content;

import dev.bulletin.core.Code;
import dev.bulletin.core.Emphasis;
import dev.bulletin.core.Inline;
import dev.bulletin.core.InlineVisitor;
import dev.bulletin.core.Link;
import dev.bulletin.core.Plain;
import dev.bulletin.core.Span;
import dev.bulletin.core.Strong;
import dev.bulletin.core.Text;
import java.util.ArrayList;
import java.util.List;

/** Finds where the words of a text lead. */
final class LinkSearch implements InlineVisitor {

  private final List<String> addresses = new ArrayList<>();

  private LinkSearch() {}

  static List<String> addresses(Text text) {
    LinkSearch search = new LinkSearch();
    search.visit(text);
    return search.addresses;
  }

  private void visit(Text text) {
    for (Inline inline : text.inlines()) {
      inline.accept(this);
    }
  }

  @Override
  public void link(Link link) {
    addresses.add(link.address());
    visit(link.link());
  }

  @Override
  public void strong(Strong strong) {
    visit(strong.strong());
  }

  @Override
  public void emphasis(Emphasis emphasis) {
    visit(emphasis.em());
  }

  @Override
  public void span(Span span) {
    visit(span.span());
  }

  @Override
  public void plain(Plain plain) {
    // leads nowhere
  }

  @Override
  public void code(Code code) {
    // leads nowhere
  }
}
