// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.html;

import dev.bulletin.core.Block;
import dev.bulletin.core.BlockVisitor;
import dev.bulletin.core.Bulletin;
import dev.bulletin.core.Code;
import dev.bulletin.core.Emphasis;
import dev.bulletin.core.Inline;
import dev.bulletin.core.InlineVisitor;
import dev.bulletin.core.Item;
import dev.bulletin.core.Link;
import dev.bulletin.core.Plain;
import dev.bulletin.core.Span;
import dev.bulletin.core.Strong;
import dev.bulletin.core.Text;
import dev.bulletin.render.LinkPolicy;
import dev.bulletin.render.internal.Language;
import dev.bulletin.render.internal.PartSwitch;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One rendering of one bulletin: what pages and mails have in common. Knows the language at hand,
 * writes inlines, and sends every part to the user's replacement where there is one.
 */
abstract class HtmlWalk implements BlockVisitor, InlineVisitor, HtmlContext {

  final Bulletin bulletin;
  final HtmlOptions options;
  final HtmlWriter out;
  final Tags tags;

  private final PartSwitch<HtmlContext> parts;
  private Language language;
  private Look look;
  private boolean inLink;

  HtmlWalk(Bulletin bulletin, HtmlOptions options) {
    this.bulletin = bulletin;
    this.options = options;
    this.out = new HtmlWriter(options.buffers().take());
    this.tags = new Tags(out, options.attributes());
    this.parts = new PartSwitch<>(options.replacements());
    this.language = Language.of(bulletin.language());
    this.look = options.look(language);
  }

  /** What was written; the walk ends with it. */
  final String finish() {
    String written = out.toString();
    options.buffers().leave(out.release());
    return written;
  }

  /** Hands over what was written; the walk ends with it. */
  final void finish(Appendable output) throws IOException {
    out.writeTo(output);
    options.buffers().leave(out.release());
  }

  /** Writes an item's content, in the language at hand. */
  abstract void itemContent(Item item);

  @Override
  public final Bulletin bulletin() {
    return bulletin;
  }

  @Override
  public final String language() {
    return language.tag();
  }

  @Override
  public final HtmlWriter writer() {
    return out;
  }

  @Override
  public final LinkPolicy links() {
    return options.links();
  }

  @Override
  public final void usual() {
    parts.usual();
  }

  final Language languageAtHand() {
    return language;
  }

  final Look look() {
    return look;
  }

  final void open(Part part, Object of) {
    tags.open(look.of(part), of);
  }

  final void start(Part part) {
    tags.start(look.of(part));
  }

  final void finish(Part part, Object of) {
    tags.finish(look.of(part), of);
  }

  final void close(Part part) {
    tags.close(look.of(part));
  }

  /** Closes an element at the end of a line. */
  final void closeLine(Part part) {
    tags.closeLine(look.of(part));
  }

  /**
   * Opens an element whose content may be in a language of its own. The caller keeps {@link
   * #languageAtHand} from before and hands it to {@link #returnTo}.
   */
  final void openIn(@Nullable String tag, Part part, Object of) {
    startIn(tag, part);
    finish(part, of);
  }

  final void startIn(@Nullable String tag, Part part) {
    if (tag == null || tag.equals(language.tag())) {
      start(part);
    } else {
      returnTo(Language.of(tag));
      start(part);
      tags.language(language.tag(), language.direction());
    }
  }

  final void returnTo(Language outer) {
    language = outer;
    look = options.look(outer);
  }

  @Override
  public final void blocks(List<? extends Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (parts.isEmpty()) {
        block.accept(this);
      } else {
        parts.render(block, this, () -> block.accept(this));
      }
    }
  }

  final void item(Item item) {
    if (parts.isEmpty()) {
      itemContent(item);
    } else {
      parts.render(item, this, () -> itemContent(item));
    }
  }

  @Override
  public final void text(Text text) {
    List<Inline> inlines = text.inlines();
    for (int i = 0; i < inlines.size(); i++) {
      inline(inlines.get(i));
    }
  }

  private void inline(Inline inline) {
    if (!parts.isEmpty()) {
      parts.render(inline, this, () -> inline.accept(this));
    } else if (inline instanceof Plain plain) {
      out.text(plain.value());
    } else {
      inline.accept(this);
    }
  }

  /** Writes an element that holds a text, and ends the line. */
  final void elementLine(Part part, Object of, Text content) {
    Element element = look.of(part);
    tags.open(element, of);
    text(content);
    tags.closeLine(element);
  }

  /** Writes an element that holds a text. */
  final void element(Part part, Object of, Text content) {
    Element element = look.of(part);
    tags.open(element, of);
    text(content);
    tags.close(element);
  }

  @Override
  public final void plain(Plain plain) {
    out.text(plain.value());
  }

  @Override
  public final void strong(Strong strong) {
    element(Part.STRONG, strong, strong.strong());
  }

  @Override
  public final void emphasis(Emphasis emphasis) {
    element(Part.EMPHASIS, emphasis, emphasis.em());
  }

  @Override
  public final void code(Code code) {
    open(Part.CODE, code);
    out.text(code.code());
    close(Part.CODE);
  }

  @Override
  public final void span(Span span) {
    Language outer = language;
    openIn(span.language(), Part.SPAN, span);
    text(span.span());
    returnTo(outer);
    close(Part.SPAN);
  }

  @Override
  public final void link(Link link) {
    String address = inLink ? null : options.links().link(link.address());
    if (address == null) {
      text(link.link());
      return;
    }
    openLink(address, link);
    text(link.link());
    closeLink();
  }

  /** Opens a link; links inside it are words only, since HTML has no link in a link. */
  final void openLink(String address, Object of) {
    inLink = true;
    start(Part.LINK);
    tags.attribute("href", address);
    finish(Part.LINK, of);
  }

  final void closeLink() {
    close(Part.LINK);
    inLink = false;
  }
}
