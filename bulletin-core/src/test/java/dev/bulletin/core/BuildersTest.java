// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each step of a builder sets what it says, and hands the builder on. */
class BuildersTest {

  private static final Text OFFICE = Text.of("Office");

  @Test
  void aBulletinTakesItsWordsAndAuthorsOneByOne() {
    Bulletin bulletin =
        Bulletin.builder("Old", "de")
            .title("New")
            .language("en")
            .subtitle("Spring")
            .author("Ana", "Bo")
            .author("Cy")
            .paragraph("Rain.")
            .footer(blocks -> blocks.paragraph("Leave").image("pier.jpg", "Pier"))
            .footer(blocks -> blocks.quotation("Well"))
            .build();
    assertThat(bulletin.title()).isEqualTo("New");
    assertThat(bulletin.language()).isEqualTo("en");
    assertThat(bulletin.subtitle()).isEqualTo(Text.of("Spring"));
    assertThat(bulletin.authors()).containsExactly("Ana", "Bo", "Cy");
    assertThat(bulletin.footer())
        .containsExactly(Paragraph.of("Leave"), Image.of("pier.jpg", "Pier"), Quotation.of("Well"));
  }

  @Test
  void aBodyTakesEachKindOfBlockInOrder() {
    Section section =
        Section.builder("Old")
            .heading("Middle")
            .heading(Text.of("East"))
            .bullets("Rain", "Wind")
            .numbered("One")
            .items(Item.of("Boat"))
            .quotation("Well", "Ana")
            .build();
    Item one = Item.of("One");
    assertThat(section)
        .isEqualTo(
            new Section(
                Text.of("East"),
                List.of(
                    ItemList.of(Item.of("Rain"), Item.of("Wind")),
                    new ItemList(List.of(one), ListStyle.NUMBER, null),
                    ItemList.of(Item.of("Boat")),
                    Quotation.of("Well", "Ana")),
                null));
  }

  @Test
  void aBodyIsReplacedByAnother() {
    SectionBuilder builder = Section.builder("East").heading("West").paragraph("Rain.");
    assertThat(builder.body(List.of(Paragraph.of("Sun."))).build().body())
        .containsExactly(Paragraph.of("Sun."));
  }

  @Test
  void smallPartsTakeTheirWordsOneByOne() {
    assertThat(Image.builder("a.png").image("b.png").caption("Pier").build())
        .isEqualTo(Image.builder("b.png").caption(Text.of("Pier")).build());
    assertThat(Organization.builder("Old").name("Harbour").url("https://harbour.example").build())
        .isEqualTo(new Organization("Harbour", "https://harbour.example", null));
    assertThat(Quotation.builder(Text.of("Old")).quote("Well").source("Ana").build())
        .isEqualTo(Quotation.of("Well", "Ana"));
    assertThat(Quotation.builder(Text.of("Old")).quote(OFFICE).language("de").build())
        .isEqualTo(new Quotation(OFFICE, null, "de"));
    assertThat(ItemList.builder().item(Item.of("a")).item(Item.of("b"), Item.of("c")).build())
        .isEqualTo(ItemList.of(Item.of("a"), Item.of("b"), Item.of("c")));
    assertThat(Table.builder().caption("Times").row("Sunday").build().caption())
        .isEqualTo(Text.of("Times"));
  }

  @Test
  void aTextTakesEachKindOfRun() {
    Text text = Text.builder().plain("a").em("b").lineBreak().strong("c").code("d").build();
    assertThat(text.inlines())
        .containsExactly(
            new Plain("a"), Emphasis.of("b"), new Plain("\n"), Strong.of("c"), new Code("d"));
  }

  @Test
  void thePlainTextIsTheWordsOfEveryRun() {
    Text text =
        Text.builder()
            .plain("We ")
            .inline(new Strong(Text.builder().plain("all ").em("met ").build()))
            .em("at ")
            .code("Pier 4")
            .plain(", ")
            .link("the old ", "https://harbour.example")
            .span("Speicher", "de")
            .build();
    assertThat(text.plainText()).isEqualTo("We all met at Pier 4, the old Speicher");
    assertThat(text.plainOrNull()).isNull();
    assertThat(OFFICE.plainText()).isEqualTo("Office").isEqualTo(OFFICE.plainOrNull());
  }

  @Test
  void valuesAreWrittenAsInJson() {
    assertThat(AlertSeverity.SEVERE.value()).isEqualTo("severe");
    assertThat(ListStyle.NUMBER.value()).isEqualTo("number");
  }

  @Test
  void aTimeMayBeOfTheFirstAndTheLastYearOfFourDigits() {
    assertThat(When.of(Year.of(0)).start()).isEqualTo("0000");
    assertThat(When.of(Year.of(9999)).start()).isEqualTo("9999");
    assertThatThrownBy(() -> When.of(Year.of(10_000)))
        .hasMessage("a year of four digits is expected: 10000");
  }
}
