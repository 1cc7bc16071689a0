// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.shape;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.core.diagnostic.StructureCode;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StringsTest {

  /** The JDK's own idea of the Unicode property is the oracle. */
  @Test
  void blankIsUnicodeWhiteSpaceAndNothingElse() {
    Pattern whiteSpace = Pattern.compile("\\p{IsWhite_Space}");
    IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
        .mapToObj(Character::toString)
        .forEach(
            c ->
                assertThat(Strings.isBlank(c))
                    .as("U+%04X", c.codePointAt(0))
                    .isEqualTo(whiteSpace.matcher(c).matches()));
    assertThat(Strings.isBlank("")).isTrue();
    assertThat(Strings.isBlank(" \u3000x")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {'\n', '\r', 0x85, 0x2028, 0x2029})
  void aLineHasNoLineBreak(int c) {
    assertThat(Strings.lineFault("a" + Character.toString(c) + "b"))
        .isEqualTo(StructureCode.LINE_BREAK_UNEXPECTED);
  }

  @ParameterizedTest
  @ValueSource(ints = {'\t', 0x0B, 0x0C, 0x1C, 0x200B})
  void otherCharactersBreakNoLine(int c) {
    assertThat(Strings.lineFault("a" + Character.toString(c) + "b")).isNull();
  }

  @Test
  void lengthsAreCountedInCodePoints() {
    assertThat(Strings.isLongerThan("ab", 2)).isFalse();
    assertThat(Strings.isLongerThan("abc", 2)).isTrue();
    assertThat(Strings.isLongerThan("🌊🌊", 2)).isFalse();
    assertThat(Strings.isLongerThan("🌊🌊a", 2)).isTrue();
    assertThat(Strings.isLongerThan("🌊ab", 2)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "EN", "az", "AZ", "zz-ZA", "en-GB", "abc", "en-Latn", "es-419"})
  void languagesAndRegionsAreLanguageTags(String tag) {
    assertThat(Strings.languageTagFault(tag)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"e1", "1e", "{n", "n{", "e`", "@e", "en-1B", "en-B1", "en=GB", "en-[B"})
  void otherShortStringsAreNoLanguageTags(String tag) {
    assertThat(Strings.languageTagFault(tag)).isEqualTo(StructureCode.LANGUAGE_MALFORMED);
  }

  @Test
  void aLoneSurrogateCountsAsOneCodePoint() {
    assertThat(Strings.isLongerThan("\uD83D".repeat(300), 300)).isFalse();
    assertThat(Strings.isLongerThan("\uD83D".repeat(301), 300)).isTrue();
  }

  /** Every tag that the JDK makes of its own locales is well formed. */
  @Test
  void languageTagsOfTheJdkAreWellFormed() {
    assertThat(Locale.getAvailableLocales())
        .extracting(Locale::toLanguageTag)
        .allMatch(tag -> Strings.languageTagFault(tag) == null);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "en_GB",
        "en-",
        "-en",
        "en--GB",
        "abcdefghi",
        "en-GB-GB-GB-GBGBGBGBG",
        "x",
        "i-foo",
        "en\n",
        "en-x",
        "en-a",
        "1a",
        "de-419-DE-Latn"
      })
  void otherStringsAreNoLanguageTags(String tag) {
    assertThat(Strings.languageTagFault(tag)).isEqualTo(StructureCode.LANGUAGE_MALFORMED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026",
        "2026-01",
        "2026-99-99",
        "2026-01-08T99:99",
        "2026-01-08T15:00:30",
        "2026-01-08T15:00Z",
        "2026-01-08T15:00:30.1-99:99",
        "2026-01-08T15:00:30.123456789Z"
      })
  void digitsMakeADateWhetherItExistsOrNot(String value) {
    assertThat(Strings.dateOrTimeFault(value)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "26",
        "2026-1",
        "2026-01-08T15",
        "2026-01-08 15:00",
        "2026-01-08T15:00+0800",
        "2026-01-08T15:00:30.",
        "2026-01-08T15:00:30.1234567890",
        "2026Z",
        "2026-01-08Z",
        "٢٠٢٦",
        "2026\n",
        "+2026",
        "20260108"
      })
  void otherStringsAreNoDates(String value) {
    assertThat(Strings.dateOrTimeFault(value)).isEqualTo(StructureCode.DATE_MALFORMED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Praise", "praise-", "-praise", "a--b", "1a", "a_b", "é", "praise\n"})
  void otherStringsAreNoKinds(String value) {
    assertThat(Strings.kindFault(value)).isEqualTo(StructureCode.KIND_MALFORMED);
  }
}
