// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.validation;

import dev.bulletin.core.Code;
import dev.bulletin.core.Emphasis;
import dev.bulletin.core.Inline;
import dev.bulletin.core.InlineVisitor;
import dev.bulletin.core.Link;
import dev.bulletin.core.Plain;
import dev.bulletin.core.Span;
import dev.bulletin.core.Strong;
import dev.bulletin.core.Text;
import dev.bulletin.core.When;
import dev.bulletin.core.internal.shape.Strings;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether texts, lines and times are what the format says; see {@link ShapeGlance}. */
final class TextGlance implements InlineVisitor {

  private static final int MOST_PARTS = 500;
  private static final int LONGEST = 20_000;

  private final Tally tally;
  private boolean isSound = true;

  TextGlance(Tally tally) {
    this.tally = tally;
  }

  /** Whether a text is sound; one that is absent is. */
  boolean isSound(@Nullable Text text) {
    if (text == null) {
      return true;
    }
    List<Inline> parts = text.inlines();
    boolean sound = !parts.isEmpty() && parts.size() <= MOST_PARTS && tally.enter(1 + parts.size());
    for (int i = 0; sound && i < parts.size(); i++) {
      parts.get(i).accept(this);
      sound = isSound;
    }
    tally.leave();
    return sound;
  }

  static boolean isLine(@Nullable String line) {
    return line == null || Strings.lineFault(line) == null;
  }

  static boolean isAddress(@Nullable String address) {
    return address == null || Strings.addressFault(address) == null;
  }

  static boolean isLanguage(@Nullable String tag) {
    return tag == null || Strings.languageTagFault(tag) == null;
  }

  static boolean isWhen(@Nullable When when) {
    return when == null || (isTime(when.start()) && isTime(when.end()) && isLine(when.text()));
  }

  private static boolean isTime(@Nullable String time) {
    return time == null || Strings.dateOrTimeFault(time) == null;
  }

  static boolean isShort(String characters) {
    return !Strings.isLongerThan(characters, LONGEST);
  }

  private void nested(Text text, boolean rest) {
    isSound = tally.enter(2) && rest && isSound(text);
    tally.leave();
  }

  @Override
  public void plain(Plain plain) {
    isSound = isShort(plain.value());
  }

  @Override
  public void code(Code code) {
    isSound = tally.enter(2) && isShort(code.code());
    tally.leave();
  }

  @Override
  public void strong(Strong strong) {
    nested(strong.strong(), true);
  }

  @Override
  public void emphasis(Emphasis emphasis) {
    nested(emphasis.em(), true);
  }

  @Override
  public void span(Span span) {
    nested(span.span(), isLanguage(span.language()));
  }

  @Override
  public void link(Link link) {
    String address = link.href() == null ? link.link().plainOrNull() : link.href();
    nested(link.link(), address != null && isAddress(address));
  }
}
