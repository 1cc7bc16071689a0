// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.benchmarks.sample;

import dev.bulletin.core.Block;
import dev.bulletin.core.Bulletin;
import dev.bulletin.core.BulletinBuilder;
import dev.bulletin.core.Image;
import dev.bulletin.core.Item;
import dev.bulletin.core.ItemBuilder;
import dev.bulletin.core.ItemList;
import dev.bulletin.core.ListStyle;
import dev.bulletin.core.Organization;
import dev.bulletin.core.Paragraph;
import dev.bulletin.core.Quotation;
import dev.bulletin.core.Section;
import dev.bulletin.core.SectionBuilder;
import dev.bulletin.core.Table;
import dev.bulletin.core.Text;
import dev.bulletin.json.BulletinWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * A bulletin as an organisation might send it, of about any size: prose, nested lists, events,
 * links, quotations, pictures and tables, in the shares that real bulletins have them. The same
 * seed and size give the same bulletin.
 */
public final class SampleBulletin {

  private static final int LARGEST_SECTION = 2_600;
  private static final List<String> KINDS = List.of("praise", "prayer", "news", "notice", "thanks");
  private static final List<String> LABELS = List.of("Pray", "Thanks", "Needed", "Contact", "Next");

  private final Random random;
  private final Prose prose;
  private final BulletinWriter writer = BulletinWriter.create();
  private int sections;

  private SampleBulletin(long seed) {
    this.random = new Random(seed);
    this.prose = new Prose(random);
  }

  /** One of at least so many bytes, as JSON, and at most a paragraph more. */
  public static Bulletin of(long seed, int bytes) {
    return new SampleBulletin(seed).build(bytes);
  }

  private Bulletin build(int bytes) {
    List<Block> body = new ArrayList<>();
    body.add(Paragraph.of(prose.paragraph(2)));
    Bulletin bulletin = bulletin(body);
    while (size(bulletin) < bytes - LARGEST_SECTION) {
      body.add(section());
      bulletin = bulletin(body);
    }
    while (size(bulletin) < bytes) {
      body.add(1, lead(body.size()));
      bulletin = bulletin(body);
    }
    return bulletin;
  }

  private Block lead(int turn) {
    return switch (turn % 3) {
      case 0 -> ItemList.of(Item.of(prose.sentence()), item());
      case 1 -> new Paragraph(rich());
      default -> Paragraph.of(prose.paragraph(1));
    };
  }

  private int size(Bulletin bulletin) {
    return writer.writeBytes(bulletin).length;
  }

  private static Bulletin bulletin(List<Block> body) {
    BulletinBuilder builder = Bulletin.builder("Sorrel Island Relief: news of the month", "en");
    return builder
        .id("sorrel-2026-03")
        .subtitle("What was done, what is next & whom to thank")
        .organization(
            Organization.builder("Sorrel Island Relief").url("https://sorrel.example/").build())
        .author("Anneke Vos", "José Almeida")
        .issue("No 56, vol VIII")
        .date("2026-03-02")
        .body(body)
        .footer(
            footer ->
                footer.paragraph(
                    Text.builder()
                        .plain("You get this because you asked for it. ")
                        .link("Leave the list", "https://sorrel.example/leave?list=news&month=3")
                        .build()))
        .build();
  }

  private Section section() {
    SectionBuilder section = Section.builder(prose.heading());
    section.paragraph(rich()).paragraph(prose.paragraph(1 + random.nextInt(2)));
    switch (sections++ % 5) {
      case 0 -> section.block(news());
      case 1 -> section.block(events());
      case 2 -> section.block(picture()).block(steps());
      case 3 -> section.section(prose.heading(), below -> below.paragraph(rich()).block(table()));
      default -> section.block(quotation()).block(contacts());
    }
    return section.build();
  }

  private Text rich() {
    return Text.builder()
        .plain(prose.sentence() + " ")
        .strong(prose.thing())
        .plain(" is open to all, and ")
        .link(prose.person() + " tells the whole story", address())
        .plain(". It was ")
        .em("not")
        .plain(" easy: " + prose.remark())
        .build();
  }

  private String address() {
    return "https://sorrel.example/2026/" + (100 + random.nextInt(900)) + "?from=bulletin&part=2";
  }

  private ItemList news() {
    return ItemList.of(item(), item(), Item.of(prose.sentence()), nested(), item());
  }

  private ItemList contacts() {
    return ItemList.builder()
        .style(ListStyle.PLAIN)
        .items(List.of(contact(), contact(), contact(), contact()))
        .build();
  }

  private Item contact() {
    return Item.builder().label(prose.thing()).text(prose.person()).build();
  }

  private Item item() {
    return Item.builder()
        .kind(KINDS.get(random.nextInt(KINDS.size())))
        .label(LABELS.get(random.nextInt(LABELS.size())))
        .text(prose.note())
        .build();
  }

  private Item nested() {
    ItemBuilder item = Item.builder().text(rich());
    return item.block(ItemList.of(item(), Item.of(prose.note()), Item.of(prose.note()))).build();
  }

  private ItemList events() {
    return ItemList.of(event(), event(), event(), event());
  }

  private Item event() {
    int day = 10 + random.nextInt(18);
    return Item.builder()
        .kind("event")
        .title(prose.heading())
        .when("2026-03-" + day + "T" + (10 + random.nextInt(10)) + ":30+01:00")
        .where(prose.place())
        .text(prose.note())
        .build();
  }

  private Image picture() {
    String alt = prose.person() + " at " + prose.place();
    String file = prose.thing().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
    return Image.builder("https://sorrel.example/images/" + file + ".jpg")
        .alt(alt)
        .caption(Text.of("Seen in March: " + prose.thing()))
        .build();
  }

  private ItemList steps() {
    return ItemList.builder()
        .style(ListStyle.NUMBER)
        .items(prose.note(), prose.note(), prose.sentence(), prose.note())
        .build();
  }

  private Table table() {
    return Table.builder()
        .caption("Given and needed")
        .columns("For", "Given", "Needed")
        .row(prose.thing(), amount(), amount())
        .row(prose.thing(), amount(), amount())
        .row(prose.thing(), amount(), amount())
        .row(prose.place(), amount(), amount())
        .build();
  }

  private String amount() {
    return String.format(Locale.ROOT, "%,d", 100 + random.nextInt(9_000));
  }

  private Quotation quotation() {
    return Quotation.of(prose.paragraph(2), prose.person());
  }
}
