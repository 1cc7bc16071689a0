// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.core.internal.rule.RuleRun;
import dev.bulletin.core.internal.rule.links.BareAddress;
import dev.bulletin.core.rule.Rule;
import dev.bulletin.core.rule.StringRule;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which characters of its words each rule is about: of two rules about the same, one speaks. */
class CharactersInQuestionTest {

  private static final Map<String, StringRule> RULES =
      Stream.<StringRule>of(
              new BareAddress(),
              new BidiControl(),
              new ControlCharacter(),
              new DoubleSpace(),
              new InvisibleCharacter(),
              new LeftoverMarkup(),
              new LineEndingForeign(),
              new LoneSurrogate(),
              new MixedScriptWord(),
              new Mojibake(),
              new NotNfc(),
              new Placeholder(),
              new PlaceholderLikely(),
              new PrivateUseCharacter(),
              new RepeatedWord(),
              new ReplacementCharacter(),
              new Undecided())
          .collect(Collectors.toMap(Rule::code, Function.identity()));

  static Stream<Arguments> words() {
    return Stream.of(
        of("bare-address", "Write to ▶ana@harbour.example◀."),
        of("bidi-control", "a ▶\u202e◀b"),
        of("control-character", "a▶\u0007◀b\u0007"),
        of("double-space", "two▶  ◀spaces"),
        of("double-space", "  a▶   ◀b  c"),
        of("invisible-character", "🌊 har▶\u200b◀bour"),
        of("leftover-markup", "▶**open**◀"),
        of("leftover-markup", "It is ▶**o**◀ now"),
        of("leftover-markup", "▶**open**◀ and\nclosed"),
        of("leftover-markup", "See ▶[news](◀https://harbour.example)"),
        of("leftover-markup", "▶[us](◀mailto:info@harbour.example)"),
        of("leftover-markup", "▶&lt;◀"),
        of("leftover-markup", "a ▶&eacute;◀ b;"),
        of("leftover-markup", "▶&hellip;◀"),
        of("leftover-markup", "▶&#x1F30A;◀"),
        of("leftover-markup", "▶&#Xfc;◀"),
        of("leftover-markup", "▶&#9;◀"),
        of("leftover-markup", "a ▶<!---->◀ b"),
        of("leftover-markup", "a ▶<!-- > -->◀ b -->"),
        of("leftover-markup", "thanks,▶=20◀"),
        of("leftover-markup", "▶=20◀\r\nyou"),
        of("leftover-markup", "all▶=20◀\nof you"),
        of("line-ending-foreign", "a▶\r\n◀b\r\n"),
        of("line-ending-foreign", "▶\t◀b"),
        of("lone-surrogate", "🌊▶\ud83c◀x"),
        of("mixed-script-word", "The ▶\u0441linic◀ is"),
        of("mojibake", "Caf▶Ã©◀ au lait"),
        of("mojibake", "The clinic▶â€™◀s"),
        of("not-nfc", "caf▶e◀\u0301"),
        of("placeholder", "Dear ▶{{first_name}}◀,"),
        of("placeholder-likely", "Dear ▶[NAME]◀, come"),
        of("placeholder-likely", "▶<DOI>◀"),
        of("placeholder-likely", "▶TODO◀: ask"),
        of("private-use-character", "🌊▶\udb80\udc00◀x"),
        of("private-use-character", "🌊▶\ue000◀\ue000"),
        of("repeated-word", "over the ▶the◀ sea"),
        of("replacement-character", "caf▶\ufffd◀ au"),
        of("undecided", "Room ▶TBD◀."),
        of("undecided", "Speaker ▶to be announced◀"),
        of("undecided", "地点▶待定◀"));
  }

  private static Arguments of(String rule, String marked) {
    return Arguments.of(rule, marked);
  }

  @ParameterizedTest
  @MethodSource("words")
  void areThese(String rule, String marked) {
    int start = marked.indexOf('▶');
    int end = marked.indexOf('◀') - 1;
    String words = marked.replaceAll("[▶◀]", "");
    assertThat(RuleRun.characters(RULES.get(rule), RuleRun.paragraph("en", words)))
        .isEqualTo(List.of(start + "-" + end));
  }
}
