// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.markdown;

import dev.bulletin.core.Block;
import dev.bulletin.core.Bulletin;
import dev.bulletin.core.Text;
import dev.bulletin.render.LinkPolicy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What replacements of parts write with. */
final class PartContext implements MarkdownContext, MarkdownWriter {
  private final Walk walk;

  /** The paragraph that is being written in place of a block. */
  private @Nullable InlineWalk paragraph;

  PartContext(Walk walk) {
    this.walk = walk;
  }

  @Override
  public MarkdownWriter writer() {
    return this;
  }

  @Override
  public LinkPolicy links() {
    return walk.options.links();
  }

  @Override
  public Bulletin bulletin() {
    return walk.bulletin;
  }

  @Override
  public String language() {
    return walk.language();
  }

  @Override
  public void usual() {
    if (walk.inlines == null) {
      endParagraph();
    }
    walk.parts.usual();
  }

  @Override
  public void text(Text text) {
    line().text(text);
  }

  @Override
  public void blocks(List<? extends Block> blocks) {
    endLine();
    walk.blocks.write(blocks);
  }

  @Override
  public MarkdownWriter text(String words) {
    line().words(words);
    return this;
  }

  @Override
  public MarkdownWriter markdown(String markdown) {
    line().markdown(markdown);
    return this;
  }

  @Override
  public MarkdownWriter block(String markdown) {
    endLine();
    walk.blocks.lines(markdown);
    return this;
  }

  private InlineWalk line() {
    if (walk.inlines != null) {
      return walk.inlines;
    }
    if (paragraph == null) {
      paragraph = new InlineWalk(walk);
    }
    return paragraph;
  }

  private void endLine() {
    if (walk.inlines != null) {
      throw new IllegalStateException("a block cannot stand inside a line");
    }
    endParagraph();
  }

  /** Writes the words that were written in place of a block. */
  void endParagraph() {
    if (paragraph != null) {
      InlineWalk ended = paragraph;
      paragraph = null;
      walk.paragraph(ended.leaf());
    }
  }
}
