// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.core.Bulletin;
import dev.bulletin.core.Emphasis;
import dev.bulletin.core.Image;
import dev.bulletin.core.Item;
import dev.bulletin.core.ItemList;
import dev.bulletin.core.Link;
import dev.bulletin.core.Paragraph;
import dev.bulletin.core.Plain;
import dev.bulletin.core.Preformatted;
import dev.bulletin.core.Strong;
import dev.bulletin.core.Table;
import dev.bulletin.core.Text;
import dev.bulletin.core.internal.rule.RuleRun;
import dev.bulletin.core.internal.rule.StandIn;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextRulesTest {

  private static final TextEmpty EMPTY = new TextEmpty();
  private static final Placeholder PLACEHOLDER = new Placeholder();

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t", "\u00a0", "\u3000", "\u2028"})
  void aBlankTextIsEmpty(String blank) {
    Text rich = Text.of(new Plain(blank), new Strong(Text.of(new Plain(blank), new Plain(blank))));
    assertThat(RuleRun.pointers(EMPTY, RuleRun.paragraph("en", rich)))
        .containsExactly("/body/0/text");
    Bulletin item = RuleRun.bulletin("fr", ItemList.of(Item.builder().title(rich).build()));
    assertThat(RuleRun.pointers(EMPTY, item)).containsExactly("/body/0/items/0/title");
    assertThat(RuleRun.pointers(EMPTY, RuleRun.paragraph("en", blank))).hasSize(1);
  }

  @Test
  void blankWordsInsideATextAreToldAtTheirPart() {
    Text words =
        Text.of(new Plain("See "), new Emphasis(Text.of(Link.of(" ", "https://x.example"))));
    assertThat(RuleRun.pointers(EMPTY, RuleRun.paragraph("en", words)))
        .containsExactly("/body/0/text/1");
  }

  @Test
  void blankRunsEmptyCellsAndFaultyPartsAreLeftAlone() {
    Text runs = Text.of(new Strong(Text.of("Zeit:")), new Plain(" "), new Plain("heute"));
    assertThat(RuleRun.pointers(EMPTY, RuleRun.paragraph("de", runs))).isEmpty();
    Table table = Table.builder().columns("", "时间").row("周日", "").build();
    assertThat(RuleRun.pointers(EMPTY, RuleRun.bulletin("zh", table))).isEmpty();
    Text faulty = new Text(List.of(new Plain(" "), StandIn.INLINE));
    assertThat(RuleRun.pointers(EMPTY, RuleRun.paragraph("en", faulty))).isEmpty();
    Text invisible = Text.of("\u200b");
    assertThat(RuleRun.pointers(EMPTY, RuleRun.paragraph("en", invisible))).isEmpty();
  }

  @Test
  void aCellOfWhiteSpaceIsEmpty() {
    Table table = Table.builder().row(Text.of("a"), Text.of("  ")).build();
    assertThat(RuleRun.pointers(EMPTY, RuleRun.bulletin("en", table)))
        .containsExactly("/body/0/rows/0/1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dear {{first_name}},",
        "Dear {{ contact.name }},",
        "Hello *|FNAME|*!",
        "Liebe ${vorname}",
        "{% if member %}Hello",
        "Lorem ipsum dolor sit amet",
        "vorher LOREM IPSUM nachher"
      })
  void whatWasNeverFilledInIsTold(String words) {
    assertThat(RuleRun.pointers(PLACEHOLDER, RuleRun.paragraph("en", words)))
        .containsExactly("/body/0");
    Bulletin title = Bulletin.builder(words, "en").paragraph("x").build();
    assertThat(RuleRun.pointers(PLACEHOLDER, title)).containsExactly("/title");
  }

  @Test
  void anAddressThatWasNeverFilledInIsTold() {
    Text words = Text.builder().link("unsubscribe", "*|UNSUB|*").build();
    assertThat(RuleRun.pointers(PLACEHOLDER, RuleRun.paragraph("en", words)))
        .containsExactly("/body/0/text/0/href");
    Bulletin image = RuleRun.bulletin("en", Image.of("{{logo}}", ""));
    assertThat(RuleRun.pointers(PLACEHOLDER, image)).containsExactly("/body/0/image");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The set {{1, 2}, {3}}",
        "Costs $5 {or more}",
        "{{ }} and ${} are empty",
        "2 * |x| * 3",
        "un ipsum de plus, lorem seul",
        "Das {{ öffnet\nund schließt }} später",
        "*Stern*",
        "价格：$100"
      })
  void signsThatStandForThemselvesAreLeftAlone(String words) {
    assertThat(RuleRun.pointers(PLACEHOLDER, RuleRun.paragraph("en", words))).isEmpty();
  }

  @Test
  void codeMayShowHowItIsDone() {
    Text code = Text.builder().plain("Write ").code("{{name}}").plain(" there.").build();
    Bulletin bulletin =
        RuleRun.bulletin("en", new Paragraph(code), new Preformatted("Dear ${name}", "text"));
    assertThat(RuleRun.pointers(PLACEHOLDER, bulletin)).isEmpty();
  }
}
