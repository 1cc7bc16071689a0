// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.testing;

import static dev.bulletin.testing.BulletinAssertions.assertThat;
import static dev.bulletin.testing.BulletinAssertions.assertThatBulletin;
import static dev.bulletin.testing.Failures.messageOf;
import static dev.bulletin.testing.Samples.MISSPELT;
import static dev.bulletin.testing.Samples.OPEN_DAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.core.Bulletin;
import dev.bulletin.core.Image;
import dev.bulletin.core.Item;
import dev.bulletin.core.Organization;
import dev.bulletin.core.Section;
import dev.bulletin.core.Text;
import dev.bulletin.json.BulletinParser;
import dev.bulletin.json.BulletinWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a bulletin says: each assertion where it holds, and what it says where not. */
class ContentAssertionsTest {

  @Test
  void hasTitle() {
    assertThat(OPEN_DAY).hasTitle("Open day");
    assertThat(messageOf(() -> assertThat(OPEN_DAY).hasTitle("Open days")))
        .isEqualTo(
            """
            Expecting bulletin "Open day"
            to have the title
              "Open days"
            but it has
              "Open day\"""");
  }

  @Test
  void hasLanguage() {
    assertThat(OPEN_DAY).hasLanguage("en");
    assertThat(messageOf(() -> assertThat(OPEN_DAY).hasLanguage("fr")))
        .isEqualTo(
            """
            Expecting bulletin "Open day"
            to have the language
              "fr"
            but it has
              "en\"""");
  }

  @Test
  void hasOrganization() {
    assertThat(OPEN_DAY).hasOrganization("Harbour Relief");
    Bulletin nobodys = OPEN_DAY.toBuilder().organization((Organization) null).build();
    assertThat(messageOf(() -> assertThat(nobodys).hasOrganization("Harbour Relief")))
        .isEqualTo(
            """
            Expecting bulletin "Open day"
            to have the organization
              "Harbour Relief"
            but it has
              none""");
  }

  @Test
  void hasDate() {
    assertThat(OPEN_DAY).hasDate("2026-05-01");
    assertThat(messageOf(() -> assertThat(OPEN_DAY).hasDate("2026-05-02")))
        .isEqualTo(
            """
            Expecting bulletin "Open day"
            to have the date
              "2026-05-02"
            but it has
              "2026-05-01\"""");
  }

  @Test
  void hasSection() {
    assertThat(OPEN_DAY).hasSection("East Coast").hasSection("Crews");
    assertThat(messageOf(() -> assertThat(OPEN_DAY).hasSection("West Coast")))
        .isEqualTo(
            """
            Expecting bulletin "Open day"
            to have a section with the heading
              "West Coast"
            but it has
              "East Coast"
              "Crews\"""");
  }

  @Test
  void doesNotHaveSection() {
    assertThat(OPEN_DAY).doesNotHaveSection("West Coast");
    assertThat(messageOf(() -> assertThat(OPEN_DAY).doesNotHaveSection("Crews")))
        .isEqualTo(
            """
            Expecting bulletin "Open day"
            not to have a section with the heading
              "Crews\"""");
  }

  @Test
  void section() {
    assertThat(OPEN_DAY).section("East Coast").hasItem("Two boats").section("Crews");
    assertThat(messageOf(() -> assertThat(OPEN_DAY).section("West Coast")))
        .startsWith("Expecting bulletin \"Open day\"\nto have a section with the heading\n");
    assertThat(messageOf(() -> assertThat(OPEN_DAY).section("Crews").hasItem("Two boats")))
        .isEqualTo(
            """
            Expecting section "Crews"
            to have an item that says
              "Two boats"
            but it has none""");
    Section crews = Section.builder("Crews").paragraph("Six people.").build();
    assertThat(crews).containsText("Six").doesNotHaveSection("Crews");
  }

  @Test
  void hasItem() {
    assertThat(OPEN_DAY).hasItem("Two boats").hasItem("Boat trip").hasItem("Book a seat");
    assertThat(messageOf(() -> assertThat(OPEN_DAY).hasItem("Three boats")))
        .isEqualTo(
            """
            Expecting bulletin "Open day"
            to have an item that says
              "Three boats"
            but it has
              "Two boats"
              "Boat trip"
              "Book a seat\"""");
  }

  @Test
  void hasLinkTo() {
    assertThat(OPEN_DAY).hasLinkTo("https://harbour.example/trip");
    assertThat(messageOf(() -> assertThat(OPEN_DAY).hasLinkTo("https://harbour.example")))
        .isEqualTo(
            """
            Expecting bulletin "Open day"
            to have a link to
              "https://harbour.example"
            but it has
              "https://harbour.example/trip\"""");
  }

  @Test
  void hasImage() {
    assertThat(OPEN_DAY).hasImage("images/pier.jpg");
    assertThat(messageOf(() -> assertThat(OPEN_DAY).hasImage("pier.jpg")))
        .isEqualTo(
            """
            Expecting bulletin "Open day"
            to have the image
              "pier.jpg"
            but it has
              "images/pier.jpg\"""");
  }

  @Test
  void containsText() {
    assertThat(OPEN_DAY)
        .containsText("Come and see the new pier.")
        .containsText("Harbour")
        .containsText("Crews");
    assertThat(messageOf(() -> assertThat(OPEN_DAY).section("Crews").containsText("six")))
        .isEqualTo(
            """
            Expecting section "Crews"
            to have a text that contains
              "six"
            but it has
              "Crews"
              "Six people.\"""");
  }

  @Test
  void doesNotContainText() {
    assertThat(OPEN_DAY).doesNotContainText("come and see");
    assertThat(messageOf(() -> assertThat(OPEN_DAY).doesNotContainText("and  see")))
        .isEqualTo(
            """
            Expecting bulletin "Open day"
            not to have a text that contains
              "and  see\"""");
  }

  @Test
  void partsAreLists() {
    assertThat(OPEN_DAY).sections().hasSize(2);
    assertThat(OPEN_DAY).items().extracting(Item::kind).containsExactly(null, "event");
    assertThat(OPEN_DAY).images().extracting(Image::alt).containsExactly("Volunteers at the pier");
    assertThat(messageOf(() -> assertThat(OPEN_DAY).images().isEmpty()))
        .contains("Volunteers at the pier");
  }

  @Test
  void assertionsOnObjectsGoOn() {
    assertThat(OPEN_DAY)
        .extracting(Bulletin::title, Bulletin::language)
        .containsExactly("Open day", "en");
    assertThat(OPEN_DAY).isEqualTo(OPEN_DAY.toBuilder().build());
  }

  @Test
  void aDocumentSaysWhatItsBulletinSays() {
    assertThatBulletin(BulletinWriter.create().write(OPEN_DAY))
        .isValid()
        .hasTitle("Open day")
        .hasSection("East Coast");
    assertThat(BulletinParser.create().parse(BulletinWriter.create().write(OPEN_DAY)))
        .hasItem("Two boats");
    assertThat(messageOf(() -> assertThatBulletin(MISSPELT).hasTitle("Spring")))
        .startsWith("Expecting <input>\nto be valid but it is not:\n\n<input>:4:13: error:");
  }

  @Test
  void everyPartOfTheLargestSampleIsFound() {
    assertThatBulletin(Path.of("..", "docs", "examples", "harbour-relief.bulletin.json"))
        .hasNoDiagnostics()
        .hasSection("East Coast")
        .containsText("Pray for calm seas until the end of January");
  }

  @Test
  void partsAreFoundWhereverTheyStand() {
    String json =
        """
        {"title": "x", "language": "en", "subtitle": "under it",
         "organization": {"name": "Harbour", "url": "https://harbour.example",
           "logo": {"image": "logo.png", "alt": "Harbour"}},
         "body": [
           {"rows": [["cell"]], "columns": ["column"], "caption": "table"},
           {"quote": ["words ", {"em": [{"link": "there", "href": "https://q.example"}]}], "source": "somebody"},
           {"pre": "code"},
           {"items": [{"label": "Where", "text": "there", "where": "Pier 4", "body": [
             {"image": "deep.png", "alt": "deep", "caption": "a caption", "href": "https://i.example"}]}]}],
         "footer": [{"text": [{"span": [{"link": "https://f.example"}], "language": "fr"}, {"code": "c"}, {"strong": "s"}]}]}
        """;
    BulletinDocumentAssert document = assertThatBulletin(json).isValid();
    for (String words :
        "under it,Harbour,cell,column,table,words there,somebody,code,Where,Pier 4,deep,a caption,https://f.examplecs"
            .split(",", -1)) {
      document.containsText(words);
    }
    for (String host : new String[] {"harbour", "q", "i", "f"}) {
      document.hasLinkTo("https://" + host + ".example");
    }
    document.hasImage("logo.png").hasImage("deep.png");
  }

  @Test
  void aLongListOfPartsIsCut() {
    String[] items =
        IntStream.range(0, 30)
            .mapToObj(i -> String.format(Locale.ROOT, "Boat %d", i))
            .toArray(String[]::new);
    Bulletin bulletin = Bulletin.builder("Boats", "en").bullets(items).build();
    assertThat(messageOf(() -> assertThat(bulletin).hasItem("Boat 30")))
        .endsWith("  \"Boat 19\"\n  and 10 more");
  }

  @Test
  void aTextInPartsIsReadAsOne() {
    Bulletin bulletin =
        Bulletin.builder("x", "en")
            .paragraph(
                Text.builder()
                    .plain("Give thanks for the ")
                    .strong("first")
                    .plain(" clinic.")
                    .build())
            .build();
    assertThat(bulletin).containsText("the first clinic");
  }
}
