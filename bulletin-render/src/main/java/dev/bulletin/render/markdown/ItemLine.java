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
  private final Line line;

  ItemLine(Walk walk, Line line) {
    this.walk = walk;
    this.line = line;
  }

  @Override
  public void label(Text label) {
    line.text(label);
  }

  @Override
  public void title(Text title) {
    line.styled(Atom.STRONG, title);
  }

  @Override
  public void when(When when, String shown) {
    line.words(shown);
  }

  @Override
  public void where(String where) {
    line.words(where);
  }

  @Override
  public void severity(AlertSeverity severity) {
    Words words = walk.languageData().words();
    line.words(words.severity() + words.colon() + words.severity(severity));
  }

  @Override
  public void text(Text text) {
    line.text(text);
  }

  @Override
  public void separator(String mark) {
    line.words(mark);
  }

  @Override
  public void lineEnd() {
    line.lineEnd();
  }
}
