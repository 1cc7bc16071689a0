// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.core.Bulletin;
import dev.bulletin.core.Code;
import dev.bulletin.core.Link;
import dev.bulletin.core.Paragraph;
import dev.bulletin.core.Plain;
import dev.bulletin.core.Text;
import dev.bulletin.core.rule.CharacterTraits;
import dev.bulletin.core.rule.Level;
import dev.bulletin.core.rule.Rule;
import dev.bulletin.core.rule.RuleContext;
import dev.bulletin.core.rule.RuleDescription;
import dev.bulletin.core.rule.StringRule;
import dev.bulletin.core.rule.TextRole;
import dev.bulletin.core.validation.RuleCatalogue;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A rule that is asked only about what it suspects finds what it would find if asked always. */
class SuspectsTest {

  private static final List<String> PARTS =
      List.of(
          "to be announced",
          "To Be Confirmed",
          "TO BE DECIDED",
          "to be determıned",
          "à confirmer",
          "À définir",
          "à préciser",
          "à déterminer",
          "por confirmar",
          "por anunciar",
          "wird noch bekannt gegeben",
          "noch zu bestimmen",
          "noch festzulegen",
          "da confermare",
          "a definir",
          "nog te bepalen",
          "TBD",
          "T.B.A.",
          "TBC",
          "待定",
          "Lorem Ipsum",
          "LOREM IPſUM",
          "{{name}}",
          "*|NAME|*",
          "[NAME]",
          "TODO",
          "<b>",
          "**so**",
          "&amp;",
          "=20",
          "`",
          "](http",
          "[a](mailto:x)",
          "Ã©",
          "раypal",
          "שלום עליכם כל הברכות לבבית ברוכים הבאים לכולם",
          "an address that goes on for more than forty letters of Latin",
          "\u200b",
          "\u202e",
          "\ud800",
          "\ufffd",
          "\ue000",
          "\u0007",
          "\r",
          "\t",
          "  ",
          "\n",
          "e\u0301",
          "choir",
          "Sunday",
          ".",
          " ",
          ":",
          ", ");

  private static final List<String> LANGUAGES = List.of("en", "fr", "he", "zh", "und", "ar-Latn");

  /** The same rule, asked about every string. */
  private record Always(StringRule rule) implements StringRule {

    @Override
    public String code() {
      return rule.code();
    }

    @Override
    public Level level() {
      return rule.level();
    }

    @Override
    public RuleDescription description() {
      return rule.description();
    }

    @Override
    public void check(String value, CharacterTraits traits, TextRole role, RuleContext context) {
      rule.check(value, traits, role, context);
    }
  }

  private static String words(Random random) {
    StringBuilder words = new StringBuilder();
    for (int count = 1 + random.nextInt(5); count > 0; count--) {
      words.append(PARTS.get(random.nextInt(PARTS.size())));
      words.append(random.nextInt(3) == 0 ? "" : " ");
    }
    return words.toString();
  }

  private static Bulletin bulletin(Random random) {
    Text text =
        Text.of(
            new Plain(words(random)),
            new Code(words(random)),
            new Link(Text.of(words(random)), words(random)));
    return RuleRun.bulletin(
            LANGUAGES.get(random.nextInt(LANGUAGES.size())),
            new Paragraph(text),
            new Paragraph(Text.of(words(random))))
        .toBuilder()
        .title(words(random))
        .build();
  }

  /** Each of these costs time for each string of each bulletin. */
  @Test
  void fewRulesAreAskedAboutEveryString() {
    assertThat(
            RuleCatalogue.rules().stream()
                .filter(
                    rule -> rule instanceof StringRule string && string.suspects("en").isEmpty())
                .map(Rule::code))
        .containsExactly("bare-address", "repeated-word", "trailing-space", "truncated-text");
  }

  @Test
  void everyRuleSuspectsWhatItFinds() {
    List<Rule> rules =
        RuleCatalogue.rules().stream()
            .filter(rule -> rule instanceof StringRule string && !string.suspects("en").isEmpty())
            .toList();
    assertThat(rules).hasSizeGreaterThan(12);
    Random random = new Random(6);
    int found = 0;
    for (int i = 0; i < 3_000; i++) {
      Bulletin bulletin = bulletin(random);
      List<String> asked = RuleRun.together(rules, bulletin);
      found += asked.size();
      List<Rule> always = rules.stream().<Rule>map(r -> new Always((StringRule) r)).toList();
      assertThat(asked).as("%s", bulletin).isEqualTo(RuleRun.together(always, bulletin));
    }
    assertThat(found).isGreaterThan(10_000);
  }
}
