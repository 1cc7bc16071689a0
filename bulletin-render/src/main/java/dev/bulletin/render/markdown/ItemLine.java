// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.markdown;

import dev.bulletin.core.AlertSeverity;
import dev.bulletin.core.Text;
import dev.bulletin.core.When;
import dev.bulletin.render.internal.ItemHeadline;
import dev.bulletin.render.internal.Words;

/** Adds what stands before an item's body to a line. */
final class ItemLine implements ItemHeadline.Sink {
  private final Walk walk;
  private final InlineWalk inlines;

  ItemLine(Walk walk, InlineWalk inlines) {
    this.walk = walk;
    this.inlines = inlines;
  }

  @Override
  public void label(Text label) {
    inlines.text(label);
  }

  @Override
  public void title(Text title) {
    inlines.styled(Atom.STRONG, title);
  }

  @Override
  public void when(When when, String shown) {
    inlines.words(shown);
  }

  @Override
  public void where(String where) {
    inlines.words(where);
  }

  @Override
  public void severity(AlertSeverity severity) {
    Words words = walk.languageData().words();
    inlines.words(words.severity() + words.colon() + words.severity(severity));
  }

  @Override
  public void text(Text text) {
    inlines.text(text);
  }

  @Override
  public void separator(String mark) {
    inlines.words(mark);
  }

  @Override
  public void lineEnd() {
    inlines.words("\n");
  }
}
