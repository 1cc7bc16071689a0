// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.internal;

import dev.bulletin.core.AlertSeverity;
import dev.bulletin.core.Item;
import dev.bulletin.core.Text;
import dev.bulletin.core.When;

/**
 * How the parts of an item before its body read, in one order for all formats:
 *
 * <pre>
 * label: title, when, where        or        label: text
 * Severity: value
 * text, unless it stands in the first line
 * </pre>
 */
public final class ItemHeadline {
  /** Writes the parts in a format. The calls come in the order in which the parts are read. */
  public interface Sink {
    /** The lead-in, without colon. */
    void label(Text label);

    /** The item's own headline. */
    void title(Text title);

    /** When it takes place, and how that reads in the item's language. */
    void when(When when, String shown);

    /** Where it takes place. */
    void where(String where);

    /** How grave it is, on a line of its own: word, colon and value are the renderer's. */
    void severity(AlertSeverity severity);

    /** What it says. */
    void text(Text text);

    /** A mark between two parts, with its spaces. */
    void separator(String mark);

    /** The end of a line; another part follows. */
    void lineEnd();
  }

  private final Item item;
  private final Language language;
  private final Sink sink;
  private boolean begun;
  private boolean afterLabel;

  private ItemHeadline(Item item, Language language, Sink sink) {
    this.item = item;
    this.language = language;
    this.sink = sink;
  }

  /** Whether anything stands before the item's body. */
  public static boolean isPresent(Item item) {
    return hasHeadline(item)
        || item.label() != null
        || item.text() != null
        || item.severity() != null;
  }

  /** Whether nothing stands before the item's body but its text, if it has one. */
  public static boolean isText(Item item) {
    return item.label() == null && item.severity() == null && !hasHeadline(item);
  }

  private static boolean hasHeadline(Item item) {
    return item.title() != null || item.when() != null || item.where() != null;
  }

  /**
   * Writes the parts.
   *
   * @param item what is written
   * @param language the item's own language where it has one, otherwise that of the text around
   * @param sink writes each part
   */
  public static void write(Item item, Language language, Sink sink) {
    new ItemHeadline(item, language, sink).write();
  }

  private void write() {
    boolean headline = hasHeadline(item);
    writeLabel(headline);
    if (headline) {
      writeHeadline();
    } else if (item.text() != null) {
      sink.text(item.text());
      begun = true;
    }
    writeSeverity();
    if (headline && item.text() != null) {
      sink.lineEnd();
      sink.text(item.text());
    }
  }

  private void writeLabel(boolean headline) {
    Text label = item.label();
    if (label == null) {
      return;
    }
    sink.label(label);
    begun = true;
    afterLabel = true;
    String words = label.plainText().stripTrailing();
    boolean typed = words.endsWith(":") || words.endsWith("：");
    if (headline || item.text() != null) {
      sink.separator(typed ? " " : language.typography().colon());
    } else if (!item.body().isEmpty() && !typed) {
      sink.separator(language.typography().colon().stripTrailing());
    }
  }

  private void writeHeadline() {
    if (item.title() != null) {
      next();
      sink.title(item.title());
    }
    if (item.when() != null) {
      next();
      sink.when(item.when(), language.dates().format(item.when()));
    }
    if (item.where() != null) {
      next();
      sink.where(item.where());
    }
  }

  private void next() {
    if (begun && !afterLabel) {
      sink.separator(language.typography().comma());
    }
    begun = true;
    afterLabel = false;
  }

  private void writeSeverity() {
    if (item.severity() != null) {
      if (begun) {
        sink.lineEnd();
      }
      sink.severity(item.severity());
    }
  }
}
