// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.core.Block;
import dev.bulletin.core.Bulletin;
import dev.bulletin.core.Code;
import dev.bulletin.core.Emphasis;
import dev.bulletin.core.Image;
import dev.bulletin.core.Item;
import dev.bulletin.core.ItemList;
import dev.bulletin.core.Link;
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
import dev.bulletin.core.diagnostic.MessageArgument;
import dev.bulletin.core.rule.CharacterTraits;
import dev.bulletin.core.rule.Level;
import dev.bulletin.core.rule.Rule;
import dev.bulletin.core.rule.RuleContext;
import dev.bulletin.core.rule.RuleDescription;
import dev.bulletin.core.rule.StringRule;
import dev.bulletin.core.rule.TextRole;
import dev.bulletin.core.rule.TextRule;
import dev.bulletin.core.rule.WhenRule;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rules see each string of a bulletin once, told where it stands, what for, and its language. */
class RuleWalkTest {

  /** Tells all that a rule can know of where it is. */
  private abstract static class Witness implements Rule {
    @Override
    public String code() {
      return "witness";
    }

    @Override
    public Level level() {
      return Level.MANDATORY;
    }

    @Override
    public RuleDescription description() {
      throw new UnsupportedOperationException();
    }

    static void tell(Object what, RuleContext context) {
      String depths = context.sectionDepth() + "" + context.listDepth() + context.linkDepth();
      context.report(MessageArgument.word(what + " " + context.language() + " " + depths));
    }
  }

  private static final class Strings extends Witness implements StringRule {
    @Override
    public void check(String value, CharacterTraits traits, TextRole role, RuleContext context) {
      tell(role + " " + value, context);
    }
  }

  private static final class Texts extends Witness implements TextRule {
    @Override
    public void check(Text text, TextRole role, RuleContext context) {
      tell(role + " " + text.plainText(), context);
    }
  }

  private static final class Whens extends Witness implements WhenRule {
    @Override
    public void check(When when, RuleContext context) {
      context.reportMember("start", MessageArgument.word(when.start() + " " + context.language()));
    }
  }

  private static List<String> told(Rule rule, Bulletin bulletin) {
    RuleSurroundings surroundings = new RuleSurroundings(Optional.empty(), picture -> true);
    return RuleWalk.run(bulletin, new RuleSet(List.of(rule)), surroundings).stream()
        .map(
            finding ->
                finding.pointer()
                    + " "
                    + ((MessageArgument.Word) finding.arguments().get(0)).word())
        .toList();
  }

  private static Bulletin bulletin() {
    return Bulletin.builder("t", "en")
        .id("i")
        .subtitle("s")
        .organization(
            new Organization("o", "u", Image.builder("l").alt("a").caption("c").href("h").build()))
        .author("x", "y")
        .issue("7")
        .date(When.of("2026").withText("d"))
        .expires(When.of("2027"))
        .block(
            Section.builder("h")
                .language("de")
                .block(
                    ItemList.of(
                        Item.builder()
                            .label("l")
                            .title("t")
                            .text("x")
                            .when(When.of("2026").withText("w"))
                            .where("p")
                            .language("fr")
                            .paragraph("b")
                            .build(),
                        Item.of("bare")))
                .build(),
            Quotation.builder(Text.of("q")).source("s").language("es").build(),
            Table.builder().columns("a").row("b", "c").caption("d").build(),
            new Preformatted("p", "f"))
        .paragraph("p")
        .footer(footer -> footer.paragraph("f"))
        .build();
  }

  @Test
  void everyStringIsSeenInItsPlaceAndLanguage() {
    assertThat(told(new Strings(), bulletin()))
        .containsExactly(
            "/id IDENTIFIER i en 000",
            "/title TITLE t en 000",
            "/subtitle SUBTITLE s en 000",
            "/organization/name ORGANIZATION o en 000",
            "/organization/url ADDRESS u en 000",
            "/organization/logo/image ADDRESS l en 000",
            "/organization/logo/alt ALTERNATIVE_TEXT a en 000",
            "/organization/logo/caption CAPTION c en 000",
            "/organization/logo/href ADDRESS h en 000",
            "/authors/0 AUTHOR x en 000",
            "/authors/1 AUTHOR y en 000",
            "/issue ISSUE 7 en 000",
            "/date/text DATE_TEXT d en 000",
            "/body/0/heading HEADING h de 100",
            "/body/0/body/0/items/0/label LABEL l fr 110",
            "/body/0/body/0/items/0/title ITEM_TITLE t fr 110",
            "/body/0/body/0/items/0/text ITEM_TEXT x fr 110",
            "/body/0/body/0/items/0/when/text DATE_TEXT w fr 110",
            "/body/0/body/0/items/0/where WHERE p fr 110",
            "/body/0/body/0/items/0/body/0 PARAGRAPH b fr 110",
            "/body/0/body/0/items/1 ITEM_TEXT bare de 110",
            "/body/1/quote QUOTE q es 000",
            "/body/1/source SOURCE s es 000",
            "/body/2/rows/0/0 CELL b en 000",
            "/body/2/rows/0/1 CELL c en 000",
            "/body/2/columns/0 COLUMN a en 000",
            "/body/2/caption CAPTION d en 000",
            "/body/3/pre PREFORMATTED p en 000",
            "/body/3/format IDENTIFIER f en 000",
            "/body/4 PARAGRAPH p en 000",
            "/footer/0 PARAGRAPH f en 000");
  }

  @Test
  void theDeepestStringIsSeenWhereItStands() {
    Block deep = Paragraph.of("deep");
    for (int i = 0; i < 20; i++) {
      deep = Section.builder("").block(deep).build();
    }
    assertThat(told(new Strings(), RuleRun.bulletin("en", deep)))
        .contains("/body/0" + "/body/0".repeat(20) + " PARAGRAPH deep en 2000");
  }

  @Test
  void everyRunIsSeenWhereItStands() {
    Text text =
        Text.of(
            new Plain("a"),
            new Strong(Text.of("b")),
            new Emphasis(Text.of(new Plain("c"), new Strong(Text.of("d")))),
            new Code("e"),
            new Link(Text.of("f"), "g"),
            Link.of("h"),
            new Span(Text.of("i"), "de"),
            new Plain("j"));
    assertThat(told(new Strings(), RuleRun.paragraph("en", text)))
        .containsExactly(
            "/title TITLE Harbour news en 000",
            "/body/0/text/0 PARAGRAPH a en 000",
            "/body/0/text/1/strong PARAGRAPH b en 000",
            "/body/0/text/2/em/0 PARAGRAPH c en 000",
            "/body/0/text/2/em/1/strong PARAGRAPH d en 000",
            "/body/0/text/3/code CODE e en 000",
            "/body/0/text/4/link PARAGRAPH f en 001",
            "/body/0/text/4/href ADDRESS g en 001",
            "/body/0/text/5/link PARAGRAPH h en 001",
            "/body/0/text/6/span PARAGRAPH i de 000",
            "/body/0/text/7 PARAGRAPH j en 000");
  }

  @Test
  void textsAndTimesAreSeenAsAWhole() {
    assertThat(told(new Texts(), bulletin()))
        .containsExactly(
            "/subtitle SUBTITLE s en 000",
            "/organization/logo/caption CAPTION c en 000",
            "/body/0/heading HEADING h de 100",
            "/body/0/body/0/items/0/label LABEL l fr 110",
            "/body/0/body/0/items/0/title ITEM_TITLE t fr 110",
            "/body/0/body/0/items/0/text ITEM_TEXT x fr 110",
            "/body/0/body/0/items/0/body/0 PARAGRAPH b fr 110",
            "/body/0/body/0/items/1 ITEM_TEXT bare de 110",
            "/body/1/quote QUOTE q es 000",
            "/body/1/source SOURCE s es 000",
            "/body/2/rows/0/0 CELL b en 000",
            "/body/2/rows/0/1 CELL c en 000",
            "/body/2/columns/0 COLUMN a en 000",
            "/body/2/caption CAPTION d en 000",
            "/body/4 PARAGRAPH p en 000",
            "/footer/0 PARAGRAPH f en 000");
    assertThat(told(new Whens(), bulletin()))
        .containsExactly(
            "/date/start 2026 en", "/expires 2027 en", "/body/0/body/0/items/0/when/start 2026 fr");
  }
}
