// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.markdown;

import dev.bulletin.core.Bulletin;
import dev.bulletin.core.Text;
import dev.bulletin.render.internal.Language;
import dev.bulletin.render.internal.PartSwitch;
import org.jspecify.annotations.Nullable;

/** What the parts of one walk share: the output, the options, and where the walk is. */
final class Walk {
  final Bulletin bulletin;
  final MarkdownOptions options;
  final BlockOutput output;
  final PartSwitch<MarkdownContext> parts;
  final BlockWalk blocks;
  final PartContext context;

  /** What all words are first written with. */
  final StraightLine straight;

  /** The line that inlines are being collected for; null between blocks. */
  @Nullable InlineWalk inlines;

  private String language;

  /** The leaf that was written last, for the next one to be collected in; null while it is. */
  private @Nullable Leaf spare;

  Walk(Bulletin bulletin, MarkdownOptions options) {
    this.bulletin = bulletin;
    this.options = options;
    this.output = new BlockOutput(options.buffers().take(), options.lineSeparator());
    this.parts = new PartSwitch<>(options.replacements());
    this.language = bulletin.language();
    this.blocks = new BlockWalk(this);
    this.context = new PartContext(this);
    this.straight = new StraightLine(this);
  }

  String language() {
    return language;
  }

  Language languageData() {
    return Language.of(language);
  }

  /** Does something in another language, if there is one. */
  void in(@Nullable String other, Runnable work) {
    if (other == null) {
      work.run();
      return;
    }
    String outer = language;
    language = other;
    work.run();
    language = outer;
  }

  /** Writes a text as a paragraph. */
  void paragraph(Text text) {
    straight.begin().text(text);
    if (!straight.end()) {
      collected(text);
    } else {
      output.end();
    }
  }

  private void collected(Text text) {
    String plain = plainOrNull(text);
    if (plain == null) {
      paragraph(leaf(text));
    } else if (!PlainWords.areBlank(plain)) {
      beginParagraph();
      new LeafWriter(output, Context.PARAGRAPH).write(plain);
      output.end();
    }
  }

  private void beginParagraph() {
    if (!straight.takeLine()) {
      output.begin();
    }
  }

  /** Writes what was collected as a paragraph; the leaf ends with it. */
  void paragraph(Leaf leaf) {
    if (!leaf.isBlank()) {
      beginParagraph();
      new LeafWriter(output, Context.PARAGRAPH).write(leaf);
      output.end();
    }
    leave(leaf);
  }

  /** An empty leaf that nobody else has. */
  Leaf takeLeaf() {
    Leaf taken = spare == null ? new Leaf() : spare;
    spare = null;
    return taken;
  }

  private void leave(Leaf leaf) {
    leaf.clear();
    spare = leaf;
  }

  /** Writes a text into a line that has begun. */
  void line(Text text, Context where) {
    straight.begin(where).text(text);
    if (!straight.end()) {
      collected(text, where);
    }
  }

  private void collected(Text text, Context where) {
    String plain = plainOrNull(text);
    if (plain == null) {
      Leaf leaf = leaf(text);
      new LeafWriter(output, where).write(leaf);
      leave(leaf);
    } else {
      new LeafWriter(output, where).write(plain);
    }
  }

  private @Nullable String plainOrNull(Text text) {
    return parts.isEmpty() ? text.plainOrNull() : null;
  }

  private Leaf leaf(Text text) {
    InlineWalk collected = new InlineWalk(this);
    collected.text(text);
    return collected.leaf();
  }
}
