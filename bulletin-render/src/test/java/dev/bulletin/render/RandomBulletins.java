// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render;

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
import dev.bulletin.core.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Bulletins of every shape, with words of every script and the characters that each format treats
 * as its own. The same seed gives the same bulletin, so that a failure can be seen again.
 */
public final class RandomBulletins {
  private static final List<String> LANGUAGES =
      List.of(
          "en", "en-US", "fr", "de", "es", "ar", "he", "fa", "zh-Hans", "zh-TW", "ja", "th",
          "pt-BR", "und");
  private static final String[] WORDS = {
    "rain",
    "boat",
    "Königin",
    "été",
    "مكتبة",
    "שלום",
    "中文",
    "日本語",
    "ไทย",
    "한국어",
    "हिन्दी",
    "👩‍👩‍👧",
    "e\u0301",
    "I\u0307",
    "ﬁ",
    "½",
    "\u200Fx",
    "a\u00ADb",
    "\uD83C\uDDE9\uD83C\uDDEA"
  };
  private static final String[] ACTIVE = {
    "<script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "&lt;b&gt;",
    "&#x3c;",
    "-->",
    "]]>",
    "</style>",
    "# a",
    "- b",
    "+ c",
    "1. d",
    "> e",
    "~~~",
    "```",
    "| f |",
    "[g](javascript:alert(1))",
    "*h*",
    "_i_",
    "<j@k.example>",
    "{{7*7}}",
    "${7*7}",
    "=== ",
    "---",
    "\\",
    "`",
    "!",
    "'",
    "http://l.example",
    "\t",
    "  "
  };
  private static final String[] ADDRESSES = {
    "https://harbour.example/?a=1&b=2",
    "mailto:a@b.example",
    "tel:+123",
    "about/us.html",
    "#top",
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java\tscript:alert(1)",
    "\u0001javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:x",
    "//harbour.example/\"onclick=\"x",
    "https://x.example/<b>"
  };

  private final Random random;

  private RandomBulletins(long seed) {
    random = new Random(seed);
  }

  /** The bulletin of a seed. */
  public static Bulletin of(long seed) {
    return new RandomBulletins(seed).bulletin();
  }

  /** The bulletins of the seeds from 1. */
  public static Stream<Bulletin> first(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(RandomBulletins::of);
  }

  private Bulletin bulletin() {
    return Bulletin.builder(line(), pick(LANGUAGES))
        .subtitle(maybe(this::text))
        .organization(
            maybe(() -> new Organization(line(), maybe(this::address), maybe(this::image))))
        .authors(random.nextBoolean() ? List.of() : List.of(line(), line() + "2"))
        .issue(maybe(this::line))
        .date(maybe(this::when))
        .expires(maybe(this::when))
        .severity(maybe(this::severity))
        .body(blocks(4, 1))
        .footer(random.nextBoolean() ? List.of() : blocks(2, 2))
        .build();
  }

  private List<Block> blocks(int most, int depth) {
    List<Block> blocks = new ArrayList<>();
    for (int i = random.nextInt(most); i >= 0; i--) {
      blocks.add(block(depth));
    }
    return blocks;
  }

  private Block block(int depth) {
    return switch (random.nextInt(depth > 3 ? 5 : 7)) {
      case 0 -> new Paragraph(text());
      case 1 -> image();
      case 2 -> new Quotation(text(), maybe(this::text), maybe(this::language));
      case 3 -> table();
      case 4 -> new Preformatted(string() + "\n  " + string(), maybe(this::line));
      case 5 -> new Section(text(), blocks(3, depth + 1), maybe(this::language));
      default -> list(depth);
    };
  }

  private Image image() {
    String name =
        pick(
            List.of(
                "images/pier 4.jpg",
                "https://harbour.example/a.png",
                "cid:a",
                "javascript:alert(1)"));
    return new Image(
        name, pick(List.of("", string(), line())), maybe(this::text), maybe(this::address));
  }

  private Table table() {
    int columns = 1 + random.nextInt(4);
    List<List<Text>> rows = new ArrayList<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      rows.add(cells(columns));
    }
    return new Table(rows, random.nextBoolean() ? List.of() : cells(columns), maybe(this::text));
  }

  private List<Text> cells(int count) {
    List<Text> cells = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      cells.add(random.nextInt(5) == 0 ? Text.of("") : text());
    }
    return cells;
  }

  private ItemList list(int depth) {
    ListStyle style = pick(List.of(ListStyle.values()));
    List<Item> items = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      items.add(item(depth));
    }
    return new ItemList(
        items, style, style == ListStyle.NUMBER ? maybe(() -> random.nextInt(10_000)) : null);
  }

  private Item item(int depth) {
    return random.nextBoolean()
        ? Item.of(text())
        : new Item(
            maybe(() -> "praise"),
            maybe(this::text),
            maybe(this::text),
            text(),
            maybe(this::when),
            maybe(this::line),
            maybe(this::severity),
            maybe(this::language),
            random.nextInt(3) == 0 ? blocks(2, depth + 1) : List.of());
  }

  private When when() {
    return switch (random.nextInt(6)) {
      case 0 -> When.of("2026");
      case 1 -> When.of("2026-02-30");
      case 2 -> When.between("2026-01-08", "2026-01-10");
      case 3 -> When.between("2026-01-11T15:00", "2026-01-11T17:00");
      case 4 -> When.of("2026-01-11T15:00:30+08:00");
      default -> When.of("2026-01").withText(line());
    };
  }

  private Text text() {
    if (random.nextBoolean()) {
      return Text.of(string());
    }
    List<Inline> inlines = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      inlines.add(inline(1));
    }
    inlines.add(new Plain(word()));
    return new Text(inlines);
  }

  private Inline inline(int depth) {
    return switch (random.nextInt(depth > 2 ? 3 : 6)) {
      case 0, 1 -> new Plain(string());
      case 2 -> new Code(string());
      case 3 -> new Strong(Text.of(new Plain(word()), inline(depth + 1)));
      case 4 ->
          random.nextBoolean()
              ? new Emphasis(Text.of(inline(depth + 1), new Plain(word())))
              : new Link(Text.of(string()), address());
      default -> new Span(Text.of(inline(depth + 1), new Plain(word())), language());
    };
  }

  /** Words, maybe with line breaks between them. */
  private String string() {
    String words = line();
    return random.nextInt(4) == 0 ? words + "\n" + line() : words;
  }

  private String line() {
    StringBuilder line = new StringBuilder(word());
    for (int i = random.nextInt(6); i > 0; i--) {
      line.append(random.nextInt(5) == 0 ? "" : " ")
          .append(random.nextInt(3) == 0 ? pick(ACTIVE) : word());
    }
    return line.toString();
  }

  private String word() {
    return random.nextInt(6) == 0 ? anyCharacters() : pick(WORDS);
  }

  /** Between letters, so that it is never blank. */
  private String anyCharacters() {
    StringBuilder characters = new StringBuilder("x");
    for (int i = random.nextInt(4); i >= 0; i--) {
      int c = random.nextInt(3) == 0 ? random.nextInt(0x250) : random.nextInt(0x11_0000);
      boolean breaksLine = c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
      characters.appendCodePoint(breaksLine ? 'n' : c);
    }
    return characters.append('x').toString();
  }

  private String address() {
    return pick(ADDRESSES);
  }

  private String language() {
    return pick(LANGUAGES);
  }

  private AlertSeverity severity() {
    return pick(List.of(AlertSeverity.values()));
  }

  @SafeVarargs
  private <T> T pick(T... of) {
    return of[random.nextInt(of.length)];
  }

  private <T> T pick(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private <T> T maybe(Supplier<T> value) {
    return random.nextInt(3) > 0 ? null : value.get();
  }
}
