// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.text;

import dev.bulletin.core.Block;
import dev.bulletin.core.Bulletin;
import dev.bulletin.core.Inline;
import dev.bulletin.core.Item;
import dev.bulletin.core.Text;
import dev.bulletin.render.internal.PartSwitch;
import java.util.List;

/** Hands parts to the renderers that users put in place, with the means to write them. */
final class TextPart implements TextContext {
  private final TextWalk walk;
  private final Bulletin bulletin;
  private final PartSwitch<TextContext> parts;
  private int inlineDepth;

  TextPart(TextWalk walk, Bulletin bulletin, PartSwitch<TextContext> parts) {
    this.walk = walk;
    this.bulletin = bulletin;
    this.parts = parts;
  }

  void renderBlock(Block block) {
    parts.render(block, this, () -> block.accept(walk));
    walk.paragraph();
  }

  void renderItem(Item item, Runnable usually) {
    parts.render(item, this, usually);
    walk.paragraph();
  }

  void renderInline(Inline inline, TextInlines writer) {
    inlineDepth++;
    try {
      parts.render(inline, this, () -> inline.accept(writer));
    } finally {
      inlineDepth--;
    }
  }

  @Override
  public void words(String words) {
    walk.flow().words(words);
  }

  @Override
  public void preformatted(String lines) {
    endParagraph();
    walk.preformatted(lines);
  }

  @Override
  public Bulletin bulletin() {
    return bulletin;
  }

  @Override
  public String language() {
    return walk.language().tag();
  }

  @Override
  public void usual() {
    if (inlineDepth == 0) {
      walk.paragraph();
    }
    parts.usual();
  }

  @Override
  public void text(Text text) {
    walk.inlines().write(text);
  }

  @Override
  public void blocks(List<? extends Block> blocks) {
    endParagraph();
    walk.blocks(blocks);
  }

  private void endParagraph() {
    if (inlineDepth > 0) {
      throw new IllegalStateException("an inline part holds no blocks");
    }
    walk.paragraph();
  }
}
