// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.excerpt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fault is always {@code FAULT}, and the mark must stand under it whatever stands before. */
class ExcerptsTest {

  private static Excerpt excerpt(String line) {
    int start = line.indexOf("FAULT");
    return Excerpts.of(7, line, start, start + "FAULT".length());
  }

  @Test
  void showsAShortLineAsItIs() {
    assertThat(excerpt("  \"FAULT\": 1,")).isEqualTo(new Excerpt(7, "  \"FAULT\": 1,", 3, 5));
  }

  @Test
  void showsATabAsSpaces() {
    assertThat(excerpt("\t\tFAULT\tx")).isEqualTo(new Excerpt(7, "        FAULT    x", 8, 5));
  }

  @Test
  void countsTwoColumnsForWideCharacters() {
    assertThat(excerpt("清河 FAULT").indent()).isEqualTo(5);
    assertThat(excerpt("안녕 FAULT").indent()).isEqualTo(5);
    assertThat(excerpt("\uD83C\uDF0A FAULT").indent()).isEqualTo(3);
  }

  @Test
  void countsNoColumnForWhatCombines() {
    assertThat(excerpt("e\u0301 FAULT").indent()).isEqualTo(2);
    assertThat(excerpt("नमस्ते FAULT").indent())
        .as("six letters and signs, of which the vowel sign and the virama combine")
        .isEqualTo("नमसत".length() + 1);
  }

  @Test
  void countsAJoinedEmojiOnce() {
    String family = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";

    assertThat(excerpt(family + " FAULT").indent()).isEqualTo(3);
  }

  @Test
  void countsTwoColumnsForATextShownAsEmoji() {
    assertThat(excerpt("\u2602\uFE0F FAULT").indent()).isEqualTo(3);
  }

  @Test
  void makesHiddenCharactersVisible() {
    Excerpt excerpt = excerpt("a\u001b[31m\u202e FAULT");

    assertThat(excerpt.text()).isEqualTo("a\\u001b[31m\\u202e FAULT");
    assertThat(excerpt.indent()).isEqualTo(excerpt.text().indexOf("FAULT"));
  }

  @Test
  void marksTheColumnsOfAWideFault() {
    assertThat(Excerpts.of(1, "\"清河\"", 0, 4).width()).isEqualTo(6);
  }

  @Test
  void cutsALongLineOnBothSides() {
    Excerpt excerpt = excerpt("a".repeat(100_000) + "FAULT" + "b".repeat(100_000));

    assertThat(excerpt.text()).startsWith("…aaa").endsWith("bbb…").contains("aFAULTb");
    assertThat(excerpt.text().length()).isLessThan(120);
    assertThat(excerpt.indent()).isEqualTo(excerpt.text().indexOf("FAULT"));
  }

  @Test
  void aLineOfTheGreatestWidthIsShownAsAWhole() {
    String line = "a".repeat(50) + "FAULT" + "b".repeat(55);

    assertThat(excerpt(line)).isEqualTo(new Excerpt(7, line, 50, 5));
    assertThat(excerpt(line + "b"))
        .isEqualTo(new Excerpt(7, "…" + "a".repeat(40) + "FAULT" + "b".repeat(30) + "…", 41, 5));
  }

  @Test
  void whatCountsAreTheColumnsAndNotTheCharacters() {
    String line = "水".repeat(50) + "FAULT" + "b".repeat(5);

    assertThat(excerpt(line)).isEqualTo(new Excerpt(7, line, 100, 5));
    assertThat(excerpt(line + "b"))
        .isEqualTo(new Excerpt(7, "…" + "水".repeat(20) + "FAULTbbbbbb", 41, 5));
  }

  @Test
  void showsAsMuchBeforeTheFaultAsThereIsRoomFor() {
    assertThat(excerpt("a".repeat(40) + "FAULT" + "b".repeat(100)).text())
        .isEqualTo("a".repeat(40) + "FAULT" + "b".repeat(30) + "…");
    assertThat(excerpt("\u0301FAULT" + "b".repeat(200)).text())
        .as("a mark at the start of the line has nothing to go with")
        .isEqualTo("\u0301FAULT" + "b".repeat(30) + "…");
    assertThat(excerpt("\u202e".repeat(200) + "FAULT").text())
        .as("a hidden character takes the columns of its escape")
        .isEqualTo("…" + "\\u202e".repeat(6) + "FAULT");
  }

  @Test
  void marksAllOfAFaultThatABuildServerWouldObey() {
    String line = "[\"##vso[x]\"]";

    assertThat(Excerpts.of(1, line, 1, line.length() - 1))
        .isEqualTo(new Excerpt(1, "[\"#\\u0023vso[x]\"]", 1, 15));
  }

  @Test
  void cutsALongFault() {
    Excerpt excerpt = Excerpts.of(1, "x".repeat(5000), 10, 4990);

    assertThat(excerpt).isEqualTo(new Excerpt(1, "x".repeat(80) + "…", 10, 71));
  }

  @Test
  void marksThatTakeNoColumnAreCutAfterSome() {
    String marks = "\u0301".repeat(20_000);
    Excerpt before = Excerpts.of(1, marks + "x", 20_000, 20_001);
    assertThat(before.text()).isEqualTo("…x");
    assertThat(before.indent()).isEqualTo(1);
    assertThat(Excerpts.of(1, "x" + marks, 0, 1).text()).hasSizeBetween(100, 500).endsWith("…");
    assertThat(Excerpts.of(1, marks, 0, 20_000).text()).hasSizeBetween(100, 1_000).endsWith("…");
  }

  @Test
  void anEmojiOfManyPartsIsNotCut() {
    String family = "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67\u200d\ud83d\udc66";
    Excerpt excerpt = Excerpts.of(1, "x".repeat(200) + family.repeat(5) + "y", 200, 255);
    assertThat(excerpt.text()).contains(family.repeat(5) + "y");
  }

  @Test
  void doesNotCutBetweenACharacterAndItsMark() {
    Excerpt excerpt = excerpt("e\u0301".repeat(300) + "FAULT");

    assertThat(excerpt.text()).isEqualTo("…" + "e\u0301".repeat(40) + "FAULT");
  }

  @Test
  void aFaultThatStartsBetweenTheHalvesOfACharacterStartsBeforeIt() {
    assertThat(Excerpts.of(1, "a\uD83C\uDF0Ab", 2, 3))
        .isEqualTo(new Excerpt(1, "a\uD83C\uDF0Ab", 1, 2));
    assertThat(Excerpts.of(1, "a\uD83C\uDF0Ab", 2, 4))
        .isEqualTo(new Excerpt(1, "a\uD83C\uDF0Ab", 1, 3));
  }

  @Test
  void doesNotCutBetweenTheHalvesOfACharacter() {
    for (int shift = 0; shift < 4; shift++) {
      String text = excerpt("a".repeat(shift) + "\uD83C\uDF0A".repeat(300) + "FAULT").text();

      assertThat(text.codePoints()).noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
      assertThat(text).doesNotContain("\\ud");
    }
  }

  @Test
  void leavesOutRightToLeftTextBeforeTheFault() {
    Excerpt excerpt = excerpt("[\"\u05e9\u05dc\u05d5\u05dd\", FAULT, 5]");

    assertThat(excerpt.text()).isEqualTo("…\", FAULT, 5]");
    assertThat(excerpt.indent()).isEqualTo(4);
  }

  @Test
  void leavesOutRightToLeftTextAfterTheFault() {
    assertThat(excerpt("[FAULT, \"\u0633\u0644\u0627\u0645\"]").text()).isEqualTo("[FAULT, \"…");
  }

  @Test
  void leavesOutRightToLeftTextFarBehindTheStartOfTheLine() {
    String line = "a".repeat(60) + "FAULT, \"\u0633\u0644\u0627\u0645\"";

    assertThat(excerpt(line).text()).isEqualTo("a".repeat(60) + "FAULT, \"…");
  }

  @Test
  void leavesOutNumbersAfterARightToLeftFault() {
    String line = "  [\"\u05e9\u05dc\u05d5\u05dd\", 5]";

    assertThat(Excerpts.of(1, line, 3, 9))
        .isEqualTo(new Excerpt(1, "  [\"\u05e9\u05dc\u05d5\u05dd\", …", 3, 6));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "\uD83C\uDF0A"})
  void staysWithinTheLineWhateverTheColumns(String line) {
    for (int start = -1; start < 5; start++) {
      for (int end = -1; end < 5; end++) {
        Excerpt excerpt = Excerpts.of(1, line, start, end);

        assertThat(excerpt.text()).isEqualTo(line);
        assertThat(excerpt.width()).isPositive();
      }
    }
  }
}
