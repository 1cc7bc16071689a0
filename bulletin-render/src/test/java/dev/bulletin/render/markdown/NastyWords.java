// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.markdown;

import dev.bulletin.core.AlertSeverity;
import dev.bulletin.core.Block;
import dev.bulletin.core.Bulletin;
import dev.bulletin.core.Code;
import dev.bulletin.core.Emphasis;
import dev.bulletin.core.Image;
import dev.bulletin.core.Inline;
import dev.bulletin.core.Item;
import dev.bulletin.core.ItemList;
import dev.bulletin.core.Link;
import dev.bulletin.core.ListStyle;
import dev.bulletin.core.Organization;
import dev.bulletin.core.Paragraph;
import dev.bulletin.core.Plain;
import dev.bulletin.core.Preformatted;
import dev.bulletin.core.Quotation;
import dev.bulletin.core.Section;
import dev.bulletin.core.Span;
import dev.bulletin.core.Strong;
import dev.bulletin.core.Table;
import dev.bulletin.core.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Bulletins whose words look like Markdown and worse. The same seed gives the same bulletin. */
final class NastyWords {

  private static final String[] FRAGMENTS = {
    "*",
    "**",
    "***",
    "_",
    "__",
    "`",
    "``",
    "```",
    "~",
    "~~",
    "~~~",
    "#",
    "##",
    " # ",
    "> ",
    ">",
    "- ",
    "+ ",
    "* ",
    "-",
    "+",
    "1. ",
    "1.",
    "10) ",
    "0. ",
    "[a](b)",
    "[a]: b",
    "[a]",
    "![x](y)",
    "[ ] ",
    "[x] ",
    "[!NOTE]",
    "[^1]",
    "[^1]: x",
    "<b>",
    "</b>",
    "<div>\n",
    "<!-- x -->",
    "<?php",
    "<https://a.example>",
    "<a@b.example>",
    "<script>",
    "http://a.example",
    "www.a.example",
    "a@b.example",
    "&amp;",
    "&#35;",
    "&#x23;",
    "&copy",
    "AT&T",
    "\\",
    "\\\\",
    "\\*",
    "\\\n",
    "|",
    "||",
    "---",
    "===",
    "___",
    "- - -",
    "--",
    "=",
    ":---:",
    "|---|",
    "a | b\n--- | ---",
    "a\n-|-",
    "{{ x }}",
    "{% raw %}",
    "{{",
    "C#",
    "snake_case",
    "5 * 3",
    "<",
    "!",
    "![",
    "](",
    "]",
    "[",
    "(",
    ")",
    "“",
    "”",
    "‘x’",
    "「",
    "」",
    "你好",
    "“强调”",
    "。",
    "，",
    "שלום",
    "مرحبا",
    "😀",
    "👩‍👩‍👧",
    "é",
    "\u00a0",
    "\u3000",
    "\u200b",
    "\u2028",
    "\t",
    "  ",
    "    ",
    "\n",
    "\n\n",
    "\r\n",
    "\r",
    "\u0001",
    "\ud800",
    "\u0085",
    "\u000b",
    "\u007f",
    "É",
    "ß",
    "0",
    "7.",
    "12",
    "foo",
    "bar",
    "a",
    "B",
    ": def",
    ":",
    "$x$",
    "^",
    "…",
    "’",
    "'",
    "\"",
    ",",
    ".",
    "€",
    "+1",
    "x",
    " ",
    " ",
    " ",
    " "
  };

  private static final String[] ADDRESSES = {
    "https://a.example",
    "https://a.example/x_(y)",
    "https://a.example/(",
    "https://a.example/a)b(c",
    "https://a.example/?a=1&copy;=2&b",
    "https://a.example/`a`|*b*_c_\\d",
    "https://a.example/<b>{{x}}",
    "https://a.example/ü",
    "mailto:a@b.example",
    "tel:+441632960148",
    "../a/b.html#c",
    "javascript:alert(1)",
    "x"
  };

  private final Random random;

  NastyWords(long seed) {
    this.random = new Random(seed);
  }

  private int upTo(int n) {
    return random.nextInt(n + 1);
  }

  private boolean oneIn(int n) {
    return random.nextInt(n) == 0;
  }

  private <T> T pick(T[] all) {
    return all[random.nextInt(all.length)];
  }

  String words() {
    StringBuilder words = new StringBuilder();
    for (int i = 1 + upTo(6); i > 0; i--) {
      words.append(oneIn(3) ? pick(new String[] {"word", "Brot", "字", " ", "7"}) : pick(FRAGMENTS));
    }
    return words.toString();
  }

  private String line() {
    return words().replaceAll("[\n\r\u0085\u2028\u2029]", " ") + "x";
  }

  Text text() {
    if (oneIn(2)) {
      return Text.of(words());
    }
    return inlines(3, false);
  }

  private Text inlines(int depth, boolean inLink) {
    List<Inline> inlines = new ArrayList<>();
    for (int i = 1 + upTo(4); i > 0; i--) {
      inlines.add(inline(depth, inLink));
    }
    return new Text(inlines);
  }

  private Inline inline(int depth, boolean inLink) {
    return switch (depth == 0 ? 0 : upTo(9)) {
      case 1, 2 -> new Strong(inlines(depth - 1, inLink));
      case 3, 4 -> new Emphasis(inlines(depth - 1, inLink));
      case 5 -> new Code(words());
      case 6 -> new Link(inlines(depth - 1, true), pick(ADDRESSES));
      case 7 -> inLink ? new Plain(words()) : Link.of(pick(ADDRESSES));
      case 8 -> new Span(inlines(depth - 1, inLink), "de");
      default -> new Plain(words());
    };
  }

  /** Emphasis of any words, each with a space on either side. */
  Text spacedEmphasis() {
    List<Inline> inlines = new ArrayList<>();
    for (int i = 1 + upTo(3); i > 0; i--) {
      Text inside =
          oneIn(3) ? Text.of(new Plain(words()), new Strong(Text.of(words()))) : Text.of(words());
      inlines.add(new Plain(words() + " "));
      inlines.add(oneIn(2) ? new Emphasis(inside) : new Strong(Text.of(words())));
      inlines.add(new Plain(" " + words()));
    }
    return new Text(inlines);
  }

  List<Block> blocks(int depth) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 1 + upTo(depth); i > 0; i--) {
      blocks.add(block(depth));
    }
    return blocks;
  }

  private Block block(int depth) {
    return switch (upTo(depth == 0 ? 4 : 9)) {
      case 0 -> new Quotation(text(), orNull(this::text), orNull(() -> "en-GB"));
      case 1 ->
          new Image(
              "images/a b (1).png",
              orNull(this::words),
              orNull(this::text),
              orNull(() -> pick(ADDRESSES)));
      case 2 -> new Preformatted(words(), orNull(this::line));
      case 3 -> table();
      case 5 -> new Section(text(), blocks(depth - 1), orNull(() -> "en-GB"));
      case 6, 7, 8 -> list(depth);
      default -> new Paragraph(text());
    };
  }

  private <T> T orNull(Supplier<T> value) {
    return oneIn(2) ? value.get() : null;
  }

  private ItemList list(int depth) {
    List<Item> items = new ArrayList<>();
    for (int i = 1 + upTo(3); i > 0; i--) {
      items.add(oneIn(2) ? Item.of(text()) : item(depth));
    }
    ListStyle style = pick(ListStyle.values());
    return new ItemList(items, style, style == ListStyle.NUMBER ? orNull(() -> upTo(9999)) : null);
  }

  private Item item(int depth) {
    return new Item(
        orNull(() -> "event"),
        orNull(this::text),
        orNull(this::text),
        text(),
        null,
        orNull(this::line),
        oneIn(4) ? AlertSeverity.MINOR : null,
        null,
        oneIn(2) ? List.of() : blocks(depth - 1));
  }

  private Table table() {
    int width = 1 + upTo(2);
    List<List<Text>> rows = new ArrayList<>();
    for (int i = 1 + upTo(2); i > 0; i--) {
      rows.add(row(width));
    }
    return new Table(rows, oneIn(2) ? row(width) : List.of(), orNull(this::text));
  }

  private List<Text> row(int width) {
    List<Text> row = new ArrayList<>();
    for (int i = 0; i < width; i++) {
      row.add(oneIn(4) ? Text.of("") : text());
    }
    return row;
  }

  Bulletin bulletin() {
    return Bulletin.builder(line(), "en")
        .subtitle(orNull(this::text))
        .organization(orNull(() -> new Organization(line(), orNull(() -> pick(ADDRESSES)), null)))
        .issue(orNull(this::line))
        .authors(oneIn(2) ? List.of() : List.of(line(), line() + "y"))
        .body(blocks(3))
        .footer(oneIn(2) ? List.of() : blocks(1))
        .build();
  }
}
