// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.text;

import dev.bulletin.core.AlertSeverity;
import dev.bulletin.core.Block;
import dev.bulletin.core.Item;
import dev.bulletin.core.ItemList;
import dev.bulletin.core.ListStyle;
import dev.bulletin.core.Text;
import dev.bulletin.core.When;
import dev.bulletin.render.internal.ItemHeadline;
import dev.bulletin.render.internal.Words;
import java.util.List;

/** Writes lists: markers, hanging words, and blank lines about items of more than one line. */
final class TextLists implements ItemHeadline.Sink {
  private static final String LEAD = "  ";

  private final TextWalk walk;
  private final LineWriter output;
  private final String bullet;
  private final int bulletColumns;

  TextLists(TextWalk walk, LineWriter output, boolean ascii) {
    this.walk = walk;
    this.output = output;
    bullet = ascii ? "* " : "• ";
    bulletColumns = output.columns(bullet);
  }

  /** Writes a list, and tells whether all of its items are of one line. */
  boolean write(ItemList list) {
    int outer = output.indent();
    int first = list.start() == null ? 1 : list.start();
    int digits = String.valueOf(first + list.items().size() - 1).length();
    String lead = lead(outer);
    // Numbers are of one column each.
    int wider = list.style() == ListStyle.BULLET ? bulletColumns - bullet.length() : 0;
    boolean tight = true;
    boolean longBefore = false;
    for (int i = 0; i < list.items().size(); i++) {
      String marker = marker(list.style(), first + i, digits);
      // Words hang where most terminals and fonts put them: they draw the bullet narrow.
      int length = lead.length() + marker.length();
      output.mark(lead, marker, length + wider, contentIndent(outer, length));
      int start = output.length();
      int lines = output.lines();
      item(list.items().get(i));
      output.finishMark(outer);
      boolean isLong = output.lines() - lines > 1;
      if (i > 0 && (isLong || longBefore)) {
        output.blankAt(start);
      }
      longBefore = isLong;
      tight &= !isLong;
    }
    return tight;
  }

  private String marker(ListStyle style, int number, int digits) {
    return switch (style) {
      case BULLET -> bullet;
      case NUMBER -> {
        String written = String.valueOf(number);
        yield " ".repeat(digits - written.length()) + written + ". ";
      }
      case PLAIN -> "";
    };
  }

  /** Lists are moved in, but never so far that less than half of the width is left for words. */
  private String lead(int outer) {
    return output.width() > 0 && outer + 4 > output.width() / 2 ? "" : LEAD;
  }

  private int contentIndent(int outer, int marker) {
    return output.width() > 0 && outer + marker > output.width() / 2 ? outer : outer + marker;
  }

  private void item(Item item) {
    walk.inLanguage(
        item.language(),
        () -> {
          if (walk.parts().isEmpty()) {
            usual(item);
          } else {
            walk.context().renderItem(item, () -> usual(item));
          }
        });
  }

  private void usual(Item item) {
    boolean headed = ItemHeadline.isPresent(item);
    if (item.text() != null && ItemHeadline.isText(item)) {
      walk.paragraph(item.text());
    } else if (headed) {
      ItemHeadline.write(item, walk.language(), this);
      walk.paragraph();
    }
    List<Block> body = item.body();
    boolean nested =
        headed && !body.isEmpty() && body.get(0) instanceof ItemList && walk.parts().isEmpty();
    if (nested) {
      nested((ItemList) body.get(0));
    }
    walk.blocks(nested ? body.subList(1, body.size()) : body);
  }

  /** A list right under its lead-in stands close to it, unless it has longer items. */
  private void nested(ItemList list) {
    int start = output.length();
    output.join();
    if (!write(list)) {
      output.blankAt(start);
    }
  }

  @Override
  public void label(Text label) {
    walk.inlines().write(label);
  }

  @Override
  public void title(Text title) {
    walk.inlines().write(title);
  }

  @Override
  public void when(When when, String shown) {
    walk.flow().words(shown);
  }

  @Override
  public void where(String where) {
    walk.flow().words(where);
  }

  @Override
  public void severity(AlertSeverity severity) {
    Words words = walk.language().words();
    walk.flow().words(words.severity() + words.colon() + words.severity(severity));
  }

  @Override
  public void text(Text text) {
    walk.inlines().write(text);
  }

  @Override
  public void separator(String mark) {
    walk.flow().words(mark);
  }

  @Override
  public void lineEnd() {
    walk.flow().words("\n");
  }
}
