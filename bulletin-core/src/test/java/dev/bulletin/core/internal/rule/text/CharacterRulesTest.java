// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.core.Bulletin;
import dev.bulletin.core.Image;
import dev.bulletin.core.Preformatted;
import dev.bulletin.core.Strong;
import dev.bulletin.core.Text;
import dev.bulletin.core.internal.rule.RuleRun;
import dev.bulletin.core.rule.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharacterRulesTest {

  private static final Rule CONTROL = new ControlCharacter();
  private static final Rule BIDI = new BidiControl();
  private static final Rule REPLACED = new ReplacementCharacter();
  private static final Rule LONE = new LoneSurrogate();
  private static final Rule PRIVATE = new PrivateUseCharacter();

  @ParameterizedTest
  @ValueSource(
      strings = {"\u0000", "a\u0007b", "\u001b[31m", "\u007f", "a\u0085b", "x\u009f", "a\rb"})
  void controlsAreTold(String value) {
    everywhere(CONTROL, value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"two\nlines", "zwei\r\nZeilen", "a\tb", "crème", "naïve\u00a0!", "雨"})
  void lineBreaksAndWhatOtherRulesTellAreLeftAlone(String value) {
    nowhere(CONTROL, value);
  }

  @Test
  void aCarriageReturnAloneIsAControlInPreformattedLinesToo() {
    assertThat(pre(CONTROL, "a\rb")).containsExactly("/body/0/pre");
    assertThat(pre(CONTROL, "a\r\n\tb\n")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u202eabc",
        "abc\u202c",
        "\u2066abc\u2069\u2069",
        "\u202babc\u2069",
        "\u2067a\u202c\u2069",
        "\u2066a\nb\u2069",
        "\u202aa\u2029b\u202c",
        "\u2068a"
      })
  void controlsOfDirectionWithoutAPartnerAreTold(String value) {
    everywhere(BIDI, value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u2067שלום\u2069 means peace",
        "\u202bسلام\u202c",
        "\u2066a\u2067b\u2069c\u2069",
        "\u2066a\u202ab\u2069c",
        "\u202ea\u202c\n\u202eb\u202c",
        "\u2066a\u2028b\u2069",
        "\u200fسلام\u200e",
        "plain"
      })
  void pairedControlsAndMarksAreLeftAlone(String value) {
    nowhere(BIDI, value);
  }

  @Test
  void lostCharactersAreTold() {
    everywhere(REPLACED, "caf\ufffd");
    nowhere(REPLACED, "café");
    nowhere(REPLACED, "кафе ?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\ud83d", "\ude4f", "\ud83d\ud83d\ude4f", "\ude4f\ud83d"})
  void halfCharactersAreTold(String value) {
    everywhere(LONE, value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"🙏🏽", "𠮷野家", "👩‍👩‍👧", "x"})
  void wholeCharactersAreLeftAlone(String value) {
    nowhere(LONE, value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\ufdef",
        "\ufffe",
        "\uf0b7 tea",
        "\uf8ff",
        "\udb80\udc00",
        "\uffff",
        "\ufdd0",
        "\ud83f\udffe"
      })
  void charactersForPrivateUseAreTold(String value) {
    everywhere(PRIVATE, value);
  }

  @Test
  void charactersThatThisJdkMayNotKnowAreLeftAlone() {
    nowhere(PRIVATE, "\ud83e\udee8 shaking face of Unicode 15");
    nowhere(PRIVATE, "\ud83e\udede Wurzelgemüse, Unicode 16");
    nowhere(PRIVATE, "• thé \ufdcf \ufdf0 \ufffd");
  }

  @Test
  void aRuleSpeaksOnceOfAString() {
    assertThat(RuleRun.pointers(CONTROL, RuleRun.paragraph("en", "\u0001\u0002\u0003")))
        .containsExactly("/body/0");
  }

  @Test
  void addressesAreLookedAtOnce() {
    Bulletin bulletin =
        RuleRun.bulletin("en", Image.builder("caf\ufffd.jpg").href("x\ufffd").build());
    assertThat(RuleRun.pointers(REPLACED, bulletin))
        .containsExactlyInAnyOrder("/body/0/image", "/body/0/href");
    Text bare = Text.builder().link("https://harbour.example/\ufffd").build();
    assertThat(RuleRun.pointers(REPLACED, RuleRun.paragraph("en", bare)))
        .containsExactly("/body/0/text/0/link");
  }

  private static void everywhere(Rule rule, String value) {
    assertThat(RuleRun.pointers(rule, all(value)))
        .containsExactlyInAnyOrder(
            "/id",
            "/title",
            "/body/0",
            "/body/1/text/1/strong",
            "/body/1/text/2/code",
            "/body/2/pre");
  }

  private static void nowhere(Rule rule, String value) {
    assertThat(RuleRun.pointers(rule, all(value))).isEmpty();
  }

  private static Bulletin all(String value) {
    Text rich = Text.builder().plain("x").inline(new Strong(Text.of(value))).code(value).build();
    return Bulletin.builder(value, "en")
        .id(value)
        .paragraph(value)
        .paragraph(rich)
        .block(new Preformatted(value, null))
        .build();
  }

  private static List<String> pre(Rule rule, String value) {
    return RuleRun.pointers(rule, RuleRun.bulletin("en", new Preformatted(value, null)));
  }
}
