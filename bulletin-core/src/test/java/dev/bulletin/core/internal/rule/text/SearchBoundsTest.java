// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.core.internal.rule.RuleRun;
import dev.bulletin.core.internal.text.CharacterRange;
import dev.bulletin.core.rule.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where searches among words begin and end to find something. */
class SearchBoundsTest {

  private static final String HEBREW = "ש";

  @ParameterizedTest
  @CsvSource({
    "**a, false",
    "** a**, false",
    "****, false",
    "**a **, false",
    "x**a**, false",
    "**a**x, false",
    "'**a\nb**', false",
    "'a\n**b**', true",
    "é**b**é, true",
    "]( http, false",
    "](http, false",
    "&am;, false",
    "&a;, false",
    "&abcdefgh;, false",
    "&nbsp, false",
    "&#;, false",
    "&#x;, false",
    "&#12a;, false",
    "&#xg;, false",
    "&xfc;, false",
    "<!-- a, false",
    "<!-->, false",
    "a=20, false",
    "=200, false",
    "ab=20, true",
    "é=20, true"
  })
  void markupOfOtherFormatsIsWhole(String words, boolean isTold) {
    assertThat(Leftover.find(words) != null).isEqualTo(isTold);
  }

  @ParameterizedTest
  @CsvSource({
    "xÃ©, Ã©",
    "ðŸ˜€, ðŸ˜€",
    "Ð¼Ð¸, Ð¼",
    "Ð¿Ñ€, Ð¿",
    "Ñ€Ñ¿, Ñ€",
    "Ã”, Ã”",
    "aÃ”, Ã”",
    "sÃ», Ã»",
    "Ãª, Ãª",
    "SÃª, Ãª",
    "â€™, â€™",
    "â‚¿, â‚¿"
  })
  void bytesReadAsLettersAreFound(String words, String misread) {
    assertThat(Misread.find(words).of(words)).isEqualTo(misread);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ã",
        "ðŸ˜",
        "â€",
        "âÀÀ",
        "Ã~",
        "ÃÀ",
        "Ð¼",
        "Ð¼Ñ",
        "Ð¼x¸",
        "Ð¼Ñx",
        "Ð¼ÑÀ",
        "ÃŸ",
        "Ãœ",
        "AÃ”",
        "SÃ»",
        "SÃ\u00a0",
        "à\u0080\u0080",
        "í\u00a0\u0080"
      })
  void lettersThatMayBeMeantAreLeftAlone(String words) {
    assertThat(Misread.find(words)).isNull();
  }

  @Test
  void whatWasMeantIsTold() {
    assertThat(Misread.mended("Ã©")).isEqualTo("é");
    assertThat(Misread.mended("â€™")).isEqualTo("’");
    assertThat(Misread.mended("ðŸ˜€")).isEqualTo("😀");
    assertThat(Misread.mended("Ã")).isEmpty();
  }

  @Test
  void moreThanFortyLettersAgainstTheDirectionAreARun() {
    assertThat(Directions.against(HEBREW.repeat(40), false)).isNull();
    assertThat(Directions.against(HEBREW.repeat(41), false)).isEqualTo(range(0, 41));
    assertThat(Directions.against(HEBREW.repeat(41), true)).isNull();
    assertThat(Directions.against("a".repeat(41), true)).isEqualTo(range(0, 41));
    String run = (HEBREW + " 1, ").repeat(41);
    assertThat(Directions.against("x " + run + "y", false)).isEqualTo(range(2, 2 + 40 * 5 + 1));
    assertThat(Directions.against(HEBREW.repeat(41) + "a" + HEBREW.repeat(60), false))
        .isEqualTo(range(0, 41));
    assertThat(Directions.against(HEBREW.repeat(21) + "a" + HEBREW.repeat(21), false)).isNull();
    assertThat(Directions.against("a" + HEBREW.repeat(20) + "b" + HEBREW.repeat(41), false))
        .isEqualTo(range(22, 63));
    assertThat(Directions.against("𐤀".repeat(41), false)).isEqualTo(range(0, 82));
  }

  @ParameterizedTest
  @CsvSource({
    "https://, true",
    "see:https://, true",
    "(www., true",
    "mailto:, true",
    "ana@, true",
    "@, false",
    "to:, false"
  })
  void lettersOfAnAddressHaveNoDirection(String beginning, boolean isAddress) {
    String letters = "a".repeat(41);
    assertThat(Directions.against(beginning + letters, true) == null).isEqualTo(isAddress);
    String after = beginning + "x y" + letters;
    assertThat(Directions.against(after, true).end()).isEqualTo(after.length());
    assertThat(Directions.against(letters + "\n" + beginning + "x", true).start()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "<A>, false",
    "<A1>, true",
    "<FIRST_NAME>, true",
    "<EVENT-DATE 2>, true",
    "<NAME!>, false",
    "<12>, false",
    "<Name>, false",
    "<the treasurer>, true",
    "<the treasurer's>, false",
    "<the>, false",
    "<the a b c d e f>, true",
    "<the a b c d e f g>, false",
    "a<DOI>, false"
  })
  void wordsInAngleBracketsAreAGapWhereTheyLookSo(String words, boolean isTold) {
    assertThat(told(new PlaceholderLikely(), words)).isEqualTo(isTold);
  }

  @ParameterizedTest
  @CsvSource({
    "Room TBC soon, true",
    "'Room TBC ', true",
    "Room TBC Bank, false",
    "Room TBCs, false",
    "To be announced soon, false",
    "待定, true"
  })
  void whatIsUndecidedStandsAtTheEnd(String words, boolean isTold) {
    assertThat(told(new Undecided(), words)).isEqualTo(isTold);
  }

  @ParameterizedTest
  @CsvSource({
    "AAA BBB CCC DDD, true",
    "AAA BBB CCC DD, false",
    "AAAAA BBBBB CCCCC, false",
    "'AAA, BBB, CCC DDD', true",
    "'AAA, BBB, CCC, DDD', false",
    "WE GO TO PIER4, false",
    "WE DON'T GO TO SEA, true"
  })
  void capitalsAreFourWordsOfTwelveLetters(String words, boolean isTold) {
    assertThat(Capitals.all(words)).isEqualTo(isTold);
  }

  @ParameterizedTest
  @CsvSource({
    "' \nx', true",
    "'x \ny', true",
    "'\nx', false",
    "'x\n\ny', false",
    "'x\r\ny', false"
  })
  void aLineThatEndsInSpaceIsTold(String words, boolean isTold) {
    assertThat(told(new TrailingSpace(), words)).isEqualTo(isTold);
  }

  /** Points and accents of these scripts, and ideographs, are typed in an order of their own. */
  @ParameterizedTest
  @CsvSource({
    "e\u0301, true",
    "x\u0301\u0323, true",
    "x\u0951\u0323, true",
    "\u05e9\u05bc\u05c1, false",
    "\u0628\u0651\u064e, false",
    "\u0628\u064b\u0334, false",
    "\u0628\u0670\u064e, false",
    "\uf900, false",
    "é, false"
  })
  void lettersThatAreNotComposedAreToldButWhereTheyAreMeant(String words, boolean isTold) {
    assertThat(told(new NotNfc(), words)).isEqualTo(isTold);
  }

  private static boolean told(Rule rule, String words) {
    return RuleRun.pointers(rule, RuleRun.paragraph("en", words)).equals(List.of("/body/0"));
  }

  private static CharacterRange range(int start, int end) {
    return new CharacterRange(start, end);
  }
}
