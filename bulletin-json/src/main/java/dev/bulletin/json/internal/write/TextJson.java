// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.write;

import dev.bulletin.core.Code;
import dev.bulletin.core.Emphasis;
import dev.bulletin.core.Inline;
import dev.bulletin.core.InlineVisitor;
import dev.bulletin.core.Link;
import dev.bulletin.core.Plain;
import dev.bulletin.core.Span;
import dev.bulletin.core.Strong;
import dev.bulletin.core.Text;
import dev.bulletin.core.internal.shape.Strings;
import org.jspecify.annotations.Nullable;

/** Writes texts: a bare string where there is nothing but plain words. */
final class TextJson implements InlineVisitor {

  private final Output out;

  TextJson(Output out) {
    this.out = out;
  }

  /** The words of a text that is written as a bare string; null where it is an array of runs. */
  static @Nullable String bare(Text text) {
    String plain = text.plainOrNull();
    // A blank string is no text; a blank run is, though a rule speaks against it.
    return plain == null || Strings.isBlank(plain) ? null : plain;
  }

  void write(Text text) {
    write(bare(text), text);
  }

  /** A cell may be an empty string. */
  void cell(Text text) {
    write("".equals(text.plainOrNull()) ? "" : bare(text), text);
  }

  private void write(@Nullable String bare, Text text) {
    if (bare != null) {
      out.string(bare);
    } else {
      out.array(text.inlines(), this::inline);
    }
  }

  private void inline(Inline inline) {
    inline.accept(this);
  }

  @Override
  public void plain(Plain plain) {
    out.string(plain.value());
  }

  @Override
  public void strong(Strong strong) {
    out.object(() -> out.member("strong", strong.strong(), this::write));
  }

  @Override
  public void emphasis(Emphasis emphasis) {
    out.object(() -> out.member("em", emphasis.em(), this::write));
  }

  @Override
  public void code(Code code) {
    out.object(() -> out.string("code", code.code()));
  }

  @Override
  public void link(Link link) {
    out.object(
        () -> {
          out.member("link", link.link(), this::write);
          out.string("href", link.href());
        });
  }

  @Override
  public void span(Span span) {
    out.object(
        () -> {
          out.member("span", span.span(), this::write);
          out.string("language", span.language());
        });
  }
}
