// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.text;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Timeout.ThreadMode.SEPARATE_THREAD;

import dev.bulletin.core.Block;
import dev.bulletin.core.Bulletin;
import dev.bulletin.core.Paragraph;
import dev.bulletin.core.internal.rule.RuleRun;
import dev.bulletin.core.internal.rule.links.BareAddress;
import dev.bulletin.core.internal.text.CharacterRange;
import dev.bulletin.core.rule.Rule;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A string takes as long as it is: what opens again and again is not looked for each time. */
class LongStringsTest {

  /** Longer than the format allows, so that a search for each opening would take minutes. */
  private static final int LENGTH = 4_000_000;

  private static final List<Rule> RULES =
      List.of(
          new Placeholder(),
          new PlaceholderLikely(),
          new Undecided(),
          new LeftoverMarkup(),
          new BareAddress());

  @ParameterizedTest
  @Timeout(value = 40, unit = SECONDS, threadMode = SEPARATE_THREAD)
  @ValueSource(
      strings = {
        "{", "{{a", "{%", "${", "*|a", "[", "[A", "[a ", "<", "<A ", "<the a ", "<!--", "](http&",
        "&", "&a", " TODO", "a@", "www.-"
      })
  void openingsWithoutAnEndCostOneSearch(String opening) {
    String words = opening.repeat(LENGTH / opening.length());
    assertThat(RuleRun.together(RULES, RuleRun.paragraph("en", words))).isEmpty();
  }

  @ParameterizedTest
  @Timeout(value = 40, unit = SECONDS, threadMode = SEPARATE_THREAD)
  @ValueSource(strings = {"[", "[A", "[a ", "[A_", "[your", "<", "<A ", "<the "})
  void openingsBeforeOneFarEndAreLookedIntoUpToTheNext(String opening) {
    String end = opening.startsWith("[") ? "1]" : "1!>";
    String words = opening.repeat(LENGTH / opening.length()) + end;
    assertThat(RuleRun.together(RULES, RuleRun.paragraph("en", words))).isEmpty();
  }

  @Test
  @Timeout(value = 40, unit = SECONDS, threadMode = SEPARATE_THREAD)
  void marksPiledUpOnALetterAreNotPutInOrder() {
    String words = "x" + "\u0301\u0323".repeat(LENGTH / 2);
    assertThat(RuleRun.together(List.of(new NotNfc()), RuleRun.paragraph("en", words))).hasSize(1);
  }

  @Test
  @Timeout(value = 40, unit = SECONDS, threadMode = SEPARATE_THREAD)
  void theScriptOfABulletinIsLookedForOnce() {
    Block figures = Paragraph.of("1 2 3 4 ".repeat(200));
    Block hebrew = Paragraph.of("א".repeat(41));
    Bulletin bulletin =
        RuleRun.bulletin(
            "en",
            Stream.concat(
                    Collections.nCopies(2_000, figures).stream(),
                    Collections.nCopies(40_000, hebrew).stream())
                .toArray(Block[]::new));
    assertThat(RuleRun.together(List.of(new MixedDirection()), bulletin)).isEmpty();
  }

  @Test
  void theFirstWordsTellAlsoWhereAnotherOpeningIsInside() {
    assertThat(Gaps.find("a [your [name] b", "en")).isEqualTo(new CharacterRange(2, 14));
    assertThat(Gaps.find("a [your[name] b", "en")).isNull();
    assertThat(Gaps.find("a [b [NAME] c", "en")).isEqualTo(new CharacterRange(5, 11));
    assertThat(Gaps.find("a <the <name> b", "en")).isNull();
    assertThat(Gaps.find("a <b <the name> c", "en")).isEqualTo(new CharacterRange(5, 15));
    assertThat(Gaps.find("[a](b) [NAME]", "en")).isEqualTo(new CharacterRange(7, 13));
  }

  @Test
  void whatIsToBeDoneStandsAloneOrBeforeAColon() {
    assertThat(Gaps.find(" TODO\n", "en")).isEqualTo(new CharacterRange(1, 5));
    assertThat(Gaps.find("TODO TODO", "en")).isNull();
    assertThat(Gaps.find("x TODO", "en")).isNull();
    assertThat(Gaps.find("TODO x", "en")).isNull();
    assertThat(Gaps.find("TODO TODO: x", "en")).isEqualTo(new CharacterRange(5, 9));
  }

  @Test
  void aLinkOfMarkdownBeginsAtTheLastBracketBeforeIt() {
    assertThat(Leftover.find("](http [a [b](http")).isEqualTo(new CharacterRange(10, 14));
    assertThat(Leftover.find("](http://a [b]")).isNull();
    assertThat(Leftover.find("<!-- <!-- a --> b -->")).isEqualTo(new CharacterRange(0, 15));
    assertThat(Leftover.find("--> <!-- a -->")).isEqualTo(new CharacterRange(4, 14));
  }
}
