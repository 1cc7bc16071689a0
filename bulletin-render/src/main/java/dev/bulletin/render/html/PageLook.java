// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.html;

import dev.bulletin.core.AlertSeverity;

/**
 * How a page and a fragment look: elements by meaning, classes for what a style sheet can not tell
 * by the element.
 */
final class PageLook {

  private final String prefix;
  private final Look.Builder look = new Look.Builder();

  private PageLook(String prefix) {
    this.prefix = prefix;
  }

  static Look of(String classPrefix) {
    return new PageLook(classPrefix).build();
  }

  private Look build() {
    masthead();
    blocks();
    tables();
    items();
    inlines();
    look.heading(PageLook::heading);
    for (AlertSeverity severity : AlertSeverity.values()) {
      String[] classes = {"class", prefix + "-severity " + prefix + "-" + severity.value()};
      look.severity(severity, Element.of("p", classes), Element.of("span", classes));
    }
    return look.build();
  }

  private static Element heading(int level) {
    return level <= 6
        ? Element.of(Look.headingName(level))
        : Element.of("div", "role", "heading", "aria-level", Integer.toString(level));
  }

  private void masthead() {
    put(Part.HEADER, "header", "header");
    put(Part.SUBTITLE, "p", "subtitle");
    put(Part.MASTHEAD, "p", "masthead");
    put(Part.LOGO, "img", "logo");
    put(Part.LOGO_FIGURE, "figure", "logo-figure");
    look.put(Part.LOGO_CAPTION, "figcaption");
    put(Part.ORGANIZATION, "bdi", "organization");
    put(Part.ISSUE, "bdi", "issue");
    look.put(Part.DATE, "time");
    put(Part.AUTHORS, "p", "authors");
    look.put(Part.AUTHOR, "bdi");
    put(Part.EXPIRES, "p", "expires");
    put(Part.FOOTER, "footer", "footer");
  }

  private void blocks() {
    look.put(Part.PARAGRAPH, "p").put(Part.SECTION, "section");
    look.put(Part.BULLETS, "ul").put(Part.NUMBERS, "ol");
    put(Part.PLAIN_LIST, "ul", "plain");
    put(Part.FIGURE, "figure", "image");
    look.put(Part.IMAGE, "img").put(Part.IMAGE_WORDS, "p").put(Part.CAPTION, "figcaption");
    put(Part.QUOTATION, "figure", "quotation");
    look.put(Part.BLOCKQUOTE, "blockquote").put(Part.QUOTE, "p").put(Part.SOURCE, "figcaption");
    look.put(Part.PREFORMATTED, "pre", "tabindex", "0").put(Part.PREFORMATTED_CODE, "code");
  }

  private void tables() {
    look.put(Part.SCROLL, "div", "class", prefix + "-scroll", "tabindex", "0");
    look.put(Part.TABLE, "table").put(Part.TABLE_CAPTION, "caption");
    look.put(Part.TABLE_HEAD, "thead").put(Part.TABLE_BODY, "tbody").put(Part.ROW, "tr");
    look.put(Part.COLUMN, "th", "scope", "col").put(Part.EMPTY_COLUMN, "td").put(Part.CELL, "td");
  }

  private void items() {
    look.put(Part.ITEM, "li");
    put(Part.ITEM_LINE, "p", "headline");
    look.put(Part.ITEM_TEXT, "p");
    put(Part.ITEM_TITLE, "strong", "title");
    put(Part.LABEL, "span", "label");
    look.put(Part.WHEN, "time");
    put(Part.WHERE, "bdi", "where");
  }

  private void inlines() {
    look.put(Part.STRONG, "strong").put(Part.EMPHASIS, "em").put(Part.CODE, "code");
    look.put(Part.LINK, "a").put(Part.SPAN, "span");
  }

  private void put(Part part, String element, String name) {
    look.put(part, element, "class", prefix + "-" + name);
  }
}
