// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.html;

import dev.bulletin.core.AlertSeverity;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * How each {@link Part} is written: its element with the attributes that it always has. Immutable.
 */
@SuppressWarnings("EnumOrdinal") // each tag asks, and an array answers faster than an EnumMap
final class Look {

  private static final int PREPARED_LEVELS = 8;

  private final @Nullable Element[] parts = new @Nullable Element[Part.values().length];
  private final Element[] headings = new Element[PREPARED_LEVELS];
  private final Map<AlertSeverity, Element> severities;
  private final Map<AlertSeverity, Element> itemSeverities;
  private final IntFunction<Element> heading;
  private final Frame quotation;
  private final Frame preformatted;

  private Look(Builder builder) {
    builder.parts.forEach((part, element) -> parts[part.ordinal()] = element);
    heading = builder.heading;
    quotation = builder.quotation;
    preformatted = builder.preformatted;
    for (int i = 0; i < PREPARED_LEVELS; i++) {
      headings[i] = heading.apply(i + 1);
    }
    severities = new EnumMap<>(builder.severities);
    itemSeverities = new EnumMap<>(builder.itemSeverities);
  }

  Element of(Part part) {
    return said(parts[part.ordinal()], part);
  }

  /** A heading of a level from 1; HTML has elements for six, and a role for more. */
  Element heading(int level) {
    return level <= PREPARED_LEVELS ? headings[level - 1] : heading.apply(level);
  }

  /** The line that says how grave all is. */
  Element severity(AlertSeverity severity) {
    return said(severities.get(severity), severity);
  }

  /** The words in an item that say how grave it is. */
  Element itemSeverity(AlertSeverity severity) {
    return said(itemSeverities.get(severity), severity);
  }

  /** What is around a quotation and its source. */
  Frame quotation() {
    return quotation;
  }

  /** What is around preformatted lines. */
  Frame preformatted() {
    return preformatted;
  }

  private static Element said(@Nullable Element element, Object what) {
    if (element == null) {
      throw new IllegalStateException("not said how it looks: " + what);
    }
    return element;
  }

  static String headingName(int level) {
    return level <= 6 ? "h" + level : "div";
  }

  /**
   * HTML around a part that has no meaning of its own.
   *
   * @param before opens it
   * @param after closes it
   */
  record Frame(String before, String after) {
    static final Frame NONE = new Frame("", "");
  }

  /** Collects the elements, one for every part. */
  static final class Builder {
    private final Map<Part, Element> parts = new EnumMap<>(Part.class);
    private final Map<AlertSeverity, Element> severities = new EnumMap<>(AlertSeverity.class);
    private final Map<AlertSeverity, Element> itemSeverities = new EnumMap<>(AlertSeverity.class);
    private Frame quotation = Frame.NONE;
    private Frame preformatted = Frame.NONE;
    private IntFunction<Element> heading = level -> Element.of(headingName(level));

    Builder frames(Frame ofQuotation, Frame ofPreformatted) {
      quotation = ofQuotation;
      preformatted = ofPreformatted;
      return this;
    }

    Builder put(Part part, String element, String... attributes) {
      parts.put(part, Element.of(element, attributes));
      return this;
    }

    Builder heading(IntFunction<Element> ofLevel) {
      heading = ofLevel;
      return this;
    }

    Builder severity(AlertSeverity severity, Element line, Element inItem) {
      severities.put(severity, line);
      itemSeverities.put(severity, inItem);
      return this;
    }

    Look build() {
      return new Look(this);
    }
  }
}
