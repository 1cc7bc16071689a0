// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.html;

import dev.bulletin.core.AlertSeverity;
import java.util.Map;

/**
 * How a mail looks. Mail programs know little CSS, and some none but what stands on the element: so
 * each element carries its own, borders and padding are on table cells only, and every size is in
 * pixels. The classes serve the dark scheme of {@link EmailHead}.
 */
final class EmailLook {

  static final int WIDTH = 600;

  static final String FONT =
      "font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;";
  static final String TABLE =
      "<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"";

  private static final String TEXT = "color:#20262b;";
  private static final String MUTED = "color:#59636b;";
  private static final String ACCENT = "#0d5c63";
  private static final String RULE = "#d9dcd8";
  private static final String QUOTE_FONT = "font-family:Georgia,'Times New Roman',serif;";
  private static final String CODE_FONT = "font-family:Consolas,Menlo,'Courier New',monospace;";
  private static final String SMALL = "font-size:15px;line-height:1.5;";
  private static final Map<AlertSeverity, String> SEVERITY =
      Map.of(
          AlertSeverity.EXTREME, "#a3123a",
          AlertSeverity.SEVERE, "#b3341a",
          AlertSeverity.MODERATE, "#8a5a00",
          AlertSeverity.MINOR, "#2a5f9e",
          AlertSeverity.UNKNOWN, "#59636b");

  private final String start;
  private final String end;
  private final Look.Builder look = new Look.Builder();

  private EmailLook(boolean rightToLeft) {
    start = rightToLeft ? "right" : "left";
    end = rightToLeft ? "left" : "right";
  }

  static Look of(boolean rightToLeft) {
    return new EmailLook(rightToLeft).build();
  }

  /** A cell in which words stand: fonts do not come down to it from outside in every program. */
  static String cell(String style, String classes) {
    return "<td class=\"" + classes + "\" style=\"" + FONT + style + "\">\n";
  }

  private Look build() {
    masthead();
    blocks();
    framed();
    tables();
    items();
    inlines();
    look.heading(EmailLook::heading);
    SEVERITY.forEach(
        (severity, color) -> {
          String classes = "b-" + severity.value();
          String style = "color:" + color + ";font-weight:700;";
          look.severity(
              severity,
              Element.of("p", "class", classes, "style", "margin:12px 0 0;" + style),
              Element.of("span", "class", classes, "style", style));
        });
    return look.build();
  }

  private static Element heading(int level) {
    String style =
        switch (level) {
          case 1 -> "margin:0;font-size:28px;line-height:1.25;";
          case 2 -> "margin:28px 0 8px;font-size:22px;line-height:1.3;";
          case 3 -> "margin:22px 0 6px;font-size:18px;line-height:1.35;";
          default -> "margin:18px 0 4px;font-size:16px;line-height:1.4;";
        };
    String[] named = {"class", "b-text", "style", style + "font-weight:700;" + TEXT};
    return level <= 6
        ? Element.of(Look.headingName(level), named)
        : Element.of(
            "div",
            "role",
            "heading",
            "aria-level",
            Integer.toString(level),
            "class",
            "b-text",
            "style",
            named[3]);
  }

  private void masthead() {
    String cell = FONT + "text-align:" + start + ";word-wrap:break-word;";
    put(
        Part.HEADER,
        "td",
        "b-text b-bar",
        cell
            + "padding:0 0 20px;border-bottom:2px solid "
            + ACCENT
            + ";font-size:16px;line-height:1.6;"
            + TEXT);
    put(
        Part.BODY,
        "td",
        "b-text",
        cell + "padding:24px 0 8px;font-size:16px;line-height:1.6;" + TEXT);
    put(
        Part.FOOTER,
        "td",
        "b-muted b-rule",
        cell
            + "padding:16px 0 0;border-top:1px solid "
            + RULE
            + ";font-size:14px;line-height:1.5;"
            + MUTED);
    look.put(
        Part.SUBTITLE,
        "p",
        "class",
        "b-muted",
        "style",
        "margin:8px 0 0;font-size:18px;line-height:1.4;" + MUTED);
    put(Part.MASTHEAD, "p", "b-muted", "margin:12px 0 0;" + SMALL + MUTED);
    look.put(
        Part.LOGO,
        "img",
        "width",
        "48",
        "style",
        "vertical-align:middle;border:0;margin-" + end + ":6px;");
    put(Part.LOGO_FIGURE, "div", "b-muted", "margin:12px 0 0;" + SMALL + MUTED);
    look.put(Part.LOGO_CAPTION, "p", "style", "margin:4px 0 0;");
    look.put(Part.ORGANIZATION, "strong", "dir", "auto").put(Part.ISSUE, "span", "dir", "auto");
    look.put(Part.DATE, "time");
    put(Part.AUTHORS, "p", "b-muted", "margin:6px 0 0;" + SMALL + MUTED);
    look.put(Part.AUTHOR, "span", "dir", "auto");
    put(Part.EXPIRES, "p", "b-muted", "margin:6px 0 0;" + SMALL + MUTED);
  }

  private void blocks() {
    style(Part.PARAGRAPH, "p", "margin:0 0 16px;");
    look.put(Part.SECTION, "div");
    String setIn =
        "margin:0 " + (start.equals("left") ? "0 14px 24px" : "24px 14px 0") + ";padding:0;";
    style(Part.BULLETS, "ul", setIn);
    style(Part.NUMBERS, "ol", setIn);
    style(Part.PLAIN_LIST, "ul", "margin:0 0 14px;padding:0;list-style-type:none;");
    style(Part.FIGURE, "div", "margin:0 0 16px;");
    look.put(Part.IMAGE, "img");
    put(Part.IMAGE_WORDS, "p", "b-muted", "margin:0;font-style:italic;" + MUTED);
    put(Part.CAPTION, "p", "b-muted", "margin:6px 0 0;font-size:14px;line-height:1.45;" + MUTED);
  }

  private void framed() {
    style(Part.QUOTATION, "div", "margin:0 0 16px;");
    style(Part.BLOCKQUOTE, "blockquote", "margin:0;");
    put(Part.QUOTE, "p", "b-text", "margin:0;font-size:18px;line-height:1.5;" + TEXT + QUOTE_FONT);
    put(Part.SOURCE, "p", "b-muted", "margin:6px 0 0;font-size:14px;line-height:1.45;" + MUTED);
    style(Part.PREFORMATTED, "pre", "margin:0;white-space:pre-wrap;" + CODE_FONT);
    style(Part.PREFORMATTED_CODE, "code", CODE_FONT);
    String bar =
        "vertical-align:baseline;border-"
            + start
            + ":3px solid "
            + ACCENT
            + ";padding:"
            + inner(2, 16)
            + ";";
    String surface =
        "vertical-align:baseline;padding:12px 16px;font-size:13px;line-height:1.5;background-color:#f4f5f3;"
            + TEXT;
    look.frames(
        new Look.Frame(TABLE + "><tr>" + cell(bar, "b-bar"), "</td></tr></table>"),
        new Look.Frame(
            "<div style=\"margin:0 0 16px;\">"
                + TABLE
                + " dir=\"ltr\"><tr>"
                + cell(surface, "b-surface"),
            "</td></tr></table></div>"));
  }

  private void tables() {
    look.put(Part.SCROLL, "div", "tabindex", "0", "style", "margin:0 0 16px;overflow-x:auto;");
    look.put(
        Part.TABLE,
        "table",
        "width",
        "100%",
        "cellpadding",
        "0",
        "cellspacing",
        "0",
        "border",
        "0",
        "style",
        "border-collapse:collapse;");
    put(
        Part.TABLE_CAPTION,
        "caption",
        "b-muted",
        "padding:0 0 6px;text-align:" + start + ";font-size:14px;" + MUTED);
    look.put(Part.TABLE_HEAD, "thead").put(Part.TABLE_BODY, "tbody").put(Part.ROW, "tr");
    String cell = FONT + SMALL + TEXT + "padding:" + outer(7, 14) + ";text-align:" + start + ";";
    String head = cell + "font-weight:700;border-bottom:2px solid " + RULE + ";";
    look.put(
        Part.COLUMN,
        "th",
        "scope",
        "col",
        "valign",
        "bottom",
        "class",
        "b-text b-rule",
        "style",
        head);
    look.put(Part.EMPTY_COLUMN, "td", "class", "b-text b-rule", "style", head);
    String row = cell + "border-bottom:1px solid " + RULE + ";";
    look.put(Part.CELL, "td", "valign", "top", "class", "b-text b-rule", "style", row);
  }

  private void items() {
    style(Part.ITEM, "li", "margin:0 0 6px;");
    style(Part.ITEM_LINE, "p", "margin:0;");
    style(Part.ITEM_TEXT, "p", "margin:0 0 8px;");
    look.put(Part.ITEM_TITLE, "strong").put(Part.LABEL, "strong");
    look.put(Part.WHEN, "time").put(Part.WHERE, "span", "dir", "auto");
  }

  private void inlines() {
    look.put(Part.STRONG, "strong").put(Part.SPAN, "span");
    // Letters written from right to left have no slanted form.
    style(
        Part.EMPHASIS,
        "em",
        start.equals("left") ? "font-style:italic;" : "font-style:normal;font-weight:700;");
    style(Part.CODE, "code", CODE_FONT + "font-size:0.9em;");
    put(Part.LINK, "a", "b-link", "color:" + ACCENT + ";text-decoration:underline;");
  }

  /** Padding above and below, and at the start of a line. */
  private String inner(int vertical, int atStart) {
    String sides = vertical + "px ";
    return start.equals("left")
        ? sides + "0 " + sides + atStart + "px"
        : sides + atStart + "px " + sides + "0";
  }

  /** Padding above and below, and at the end of a line. */
  private String outer(int vertical, int atEnd) {
    String sides = vertical + "px ";
    return start.equals("left")
        ? sides + atEnd + "px " + sides + "0"
        : sides + "0 " + sides + atEnd + "px";
  }

  private void style(Part part, String element, String style) {
    look.put(part, element, "style", style);
  }

  private void put(Part part, String element, String classes, String style) {
    look.put(part, element, "class", classes, "style", style);
  }
}
