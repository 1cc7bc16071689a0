// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.markdown;

import dev.bulletin.core.Code;
import dev.bulletin.core.Inline;
import dev.bulletin.core.Link;
import dev.bulletin.core.Span;
import dev.bulletin.core.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects texts for one leaf. */
final class InlineWalk implements Line {
  private final Walk walk;
  private final Leaf leaf;
  private int style;
  private boolean inLink;

  InlineWalk(Walk walk) {
    this.walk = walk;
    this.leaf = walk.takeLeaf();
  }

  Leaf leaf() {
    return leaf;
  }

  @Override
  public InlineWalk words(String words) {
    leaf.words(words, style);
    return this;
  }

  InlineWalk markdown(String markdown) {
    leaf.markdown(markdown, style);
    return this;
  }

  @Override
  public InlineWalk lineEnd() {
    return words("\n");
  }

  @Override
  public InlineWalk text(Text text) {
    InlineWalk outer = walk.inlines;
    walk.inlines = this;
    List<Inline> inlines = text.inlines();
    for (int i = 0; i < inlines.size(); i++) {
      inline(inlines.get(i));
    }
    walk.inlines = outer;
    return this;
  }

  private void inline(Inline inline) {
    if (walk.parts.isEmpty()) {
      inline.accept(this);
    } else {
      walk.parts.render(inline, walk.context, () -> inline.accept(this));
    }
  }

  /** Adds a text in a style. What is strong in strong words is strong. */
  @Override
  public InlineWalk styled(int added, Text text) {
    int outer = style;
    style |= added;
    text(text);
    style = outer;
    return this;
  }

  @Override
  public void code(Code code) {
    leaf.code(code.code(), style);
  }

  @Override
  public void link(Link link) {
    link(link.link(), inLink ? null : walk.options.links().link(link.address()));
  }

  /** Adds a text that leads somewhere, or nowhere. A link without words shows its address. */
  InlineWalk link(Text text, @Nullable String address) {
    if (address == null) {
      return text(text);
    }
    leaf.openLink(address);
    inLink = true;
    text(PlainWords.areBlank(text.plainText()) ? Text.of(address) : text);
    inLink = false;
    leaf.closeLink();
    return this;
  }

  @Override
  public void span(Span span) {
    walk.in(span.language(), () -> text(span.span()));
  }
}
