// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.benchmarks.peer;

import dev.bulletin.core.Code;
import dev.bulletin.core.Emphasis;
import dev.bulletin.core.InlineVisitor;
import dev.bulletin.core.Link;
import dev.bulletin.core.Plain;
import dev.bulletin.core.Span;
import dev.bulletin.core.Strong;
import dev.bulletin.core.Text;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;

/** The runs of a text as commonmark-java's nodes. */
final class CommonMarkInlines implements InlineVisitor {

  private final Node parent;

  private CommonMarkInlines(Node parent) {
    this.parent = parent;
  }

  static void add(Node parent, Text text) {
    CommonMarkInlines walk = new CommonMarkInlines(parent);
    text.inlines().forEach(inline -> inline.accept(walk));
  }

  private void wrap(Node node, Text text) {
    add(node, text);
    parent.appendChild(node);
  }

  @Override
  public void plain(Plain plain) {
    parent.appendChild(new org.commonmark.node.Text(plain.value()));
  }

  @Override
  public void strong(Strong strong) {
    wrap(new StrongEmphasis("**"), strong.strong());
  }

  @Override
  public void emphasis(Emphasis emphasis) {
    wrap(new org.commonmark.node.Emphasis("*"), emphasis.em());
  }

  @Override
  public void code(Code code) {
    parent.appendChild(new org.commonmark.node.Code(code.code()));
  }

  @Override
  public void link(Link link) {
    String href = link.href();
    String address = href == null ? link.link().plainText() : href;
    wrap(new org.commonmark.node.Link(address, null), link.link());
  }

  @Override
  public void span(Span span) {
    add(parent, span.span());
  }
}
