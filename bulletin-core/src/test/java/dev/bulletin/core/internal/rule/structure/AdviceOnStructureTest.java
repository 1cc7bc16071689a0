// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.core.Bulletin;
import dev.bulletin.core.Image;
import dev.bulletin.core.Organization;
import dev.bulletin.core.Paragraph;
import dev.bulletin.core.Quotation;
import dev.bulletin.core.Section;
import dev.bulletin.core.Text;
import dev.bulletin.core.internal.rule.RuleRun;
import dev.bulletin.core.internal.rule.StandIn;
import dev.bulletin.core.internal.rule.images.ImageRepeated;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdviceOnStructureTest {

  @Test
  void aQuotationNamesItsSource() {
    Bulletin bulletin =
        Bulletin.builder("x", "en")
            .quotation("Let us not grow weary.")
            .quotation("Ne nous lassons pas.", "Galates 6.9")
            .section("Ici", section -> section.quotation("Là."))
            .build();
    assertThat(RuleRun.pointers(new QuoteWithoutSource(), bulletin))
        .containsExactlyInAnyOrder("/body/0", "/body/2/body/0");
    Quotation faulty = Quotation.builder(Text.of("x")).source(StandIn.TEXT).build();
    assertThat(RuleRun.pointers(new QuoteWithoutSource(), RuleRun.bulletin("en", faulty)))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Harbour Relief open day, Harbour Relief",
    "News from HARBOUR RELIEF, Harbour Relief",
    "Harbour Relief, Harbour Relief",
    "The sea, Sea",
    "Open day at Pier 4, Pier 4",
    "青河读书会通讯, 青河读书会",
    "Lettre des Tilleuls : mai, des Tilleuls"
  })
  void aTitleThatRepeatsTheSenderIsTold(String title, String name) {
    assertThat(RuleRun.pointers(new TitleRepeatsOrganization(), sent(title, name)))
        .containsExactly("/title");
  }

  @ParameterizedTest
  @CsvSource({
    "Reliefs of the harbour, Relief",
    "Open day, Harbour Relief",
    "Portugiesisch lernen, Port",
    "Maria Lopez, Harbour Relief",
    "UN in brief, UN",
    "Sealife and oversea and sea2, Sea"
  })
  void otherTitlesAreLeftAlone(String title, String name) {
    assertThat(RuleRun.pointers(new TitleRepeatsOrganization(), sent(title, name))).isEmpty();
    Bulletin unknown = Bulletin.builder(title, "en").organization(StandIn.ORGANIZATION).build();
    assertThat(RuleRun.pointers(new TitleRepeatsOrganization(), unknown)).isEmpty();
  }

  @Test
  void aPictureThatIsThereTwiceIsToldTheSecondTime() {
    Image pier = Image.of("pier.jpg", "The pier");
    Bulletin bulletin =
        Bulletin.builder("x", "en")
            .organization(new Organization("Harbour", null, Image.of("logo.png", "Harbour")))
            .block(pier, Image.of("line.png", ""), Image.of("line.png", ""))
            .section("Again", section -> section.block(Image.of("pier.jpg", "Der Pier")))
            .footer(List.of(Image.of("logo.png", "Harbour Relief")))
            .build();
    assertThat(RuleRun.pointers(new ImageRepeated(), bulletin))
        .containsExactlyInAnyOrder("/body/3/body/0/image", "/footer/0/image");
    assertThat(RuleRun.pointers(new ImageRepeated(), RuleRun.bulletin("de", pier))).isEmpty();
    Image faulty = Image.builder(StandIn.STRING).build();
    assertThat(RuleRun.pointers(new ImageRepeated(), RuleRun.bulletin("en", faulty, faulty)))
        .isEmpty();
  }

  @Test
  void aHeadingThatDividesNothingIsTold() {
    Section inner = Section.builder("Inner").block(Paragraph.of("x")).build();
    Section outer = Section.builder("Outer").block(inner).build();
    assertThat(RuleRun.pointers(new SingleHeading(), RuleRun.bulletin("en", outer)))
        .containsExactlyInAnyOrder("/body/0", "/body/0/body/0");
  }

  @Test
  void headingsThatDivideAreLeftAlone() {
    Section one = Section.builder("Ost").block(Paragraph.of("x")).build();
    Bulletin two = RuleRun.bulletin("de", one, one);
    Bulletin after = RuleRun.bulletin("fr", Paragraph.of("Bonjour."), one);
    Bulletin footer = Bulletin.builder("x", "en").paragraph("x").footer(List.of(one)).build();
    assertThat(RuleRun.pointers(new SingleHeading(), two)).isEmpty();
    assertThat(RuleRun.pointers(new SingleHeading(), after)).isEmpty();
    assertThat(RuleRun.pointers(new SingleHeading(), footer)).isEmpty();
  }

  private static Bulletin sent(String title, String name) {
    return Bulletin.builder(title, "en").organization(name).paragraph("x").build();
  }
}
