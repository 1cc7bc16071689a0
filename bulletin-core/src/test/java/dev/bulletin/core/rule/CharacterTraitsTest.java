// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.core.internal.text.Stopgaps;
import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

/** The one scan finds what a look at each character by itself finds. */
class CharacterTraitsTest {

  private static final Map<CharacterTrait, IntPredicate> OF_ONE_CHARACTER =
      new EnumMap<>(
          Map.ofEntries(
              Map.entry(CharacterTrait.LINE_FEED, c -> c == '\n'),
              Map.entry(CharacterTrait.CARRIAGE_RETURN, c -> c == '\r'),
              Map.entry(CharacterTrait.TAB, c -> c == '\t'),
              Map.entry(
                  CharacterTrait.CONTROL,
                  c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t'),
              Map.entry(CharacterTrait.UPPER_CASE, c -> c >= 'A' && c <= 'Z'),
              Map.entry(CharacterTrait.LOWER_CASE, c -> c >= 'a' && c <= 'z'),
              Map.entry(CharacterTrait.DIGIT, c -> c >= '0' && c <= '9'),
              Map.entry(CharacterTrait.BRACE, c -> c == '{'),
              Map.entry(CharacterTrait.BRACKET, c -> c == '[' || c == '<'),
              Map.entry(CharacterTrait.ASTERISK, c -> c == '*'),
              Map.entry(CharacterTrait.MARKUP, c -> "`_~&>=".indexOf(c) >= 0),
              Map.entry(CharacterTrait.COLON, c -> c == ':'),
              Map.entry(CharacterTrait.AT_SIGN, c -> c == '@'),
              Map.entry(CharacterTrait.FULL_STOP, c -> c == '.' || c == '…'),
              Map.entry(CharacterTrait.BEYOND_ASCII, c -> c > 127),
              Map.entry(CharacterTrait.LATIN_BEYOND_ASCII, c -> isLetter(c) && isLatin(c)),
              Map.entry(CharacterTrait.OTHER_SCRIPT, c -> isLetter(c) && !isLatin(c)),
              Map.entry(
                  CharacterTrait.BIDI_CONTROL,
                  c -> (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069)),
              Map.entry(
                  CharacterTrait.PRIVATE_USE,
                  c ->
                      Character.getType(c) == Character.PRIVATE_USE
                          || Character.getType(c) == Character.UNASSIGNED),
              Map.entry(
                  CharacterTrait.LONE_SURROGATE, c -> Character.getType(c) == Character.SURROGATE),
              Map.entry(CharacterTrait.REPLACEMENT, c -> c == 0xFFFD)));

  /** What the scan keeps of a character beside its traits has the other bits. */
  @Test
  void traitsLeaveThreeBitsFree() {
    assertThat(CharacterTrait.values()).hasSizeLessThanOrEqualTo(Integer.SIZE - 3);
  }

  private static boolean isLetter(int c) {
    return c > 127 && Character.isLetter(c);
  }

  private static boolean isLatin(int c) {
    return UnicodeScript.of(c) == UnicodeScript.LATIN;
  }

  @Test
  void agreesWithTheCharactersOneByOne() {
    Random random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      String value = anyString(random);
      CharacterTraits traits = CharacterTraits.of(value);
      OF_ONE_CHARACTER.forEach(
          (trait, isSuch) ->
              assertThat(traits.has(trait))
                  .as("%s of %s", trait, value)
                  .isEqualTo(value.codePoints().anyMatch(isSuch)));
      assertThat(traits.has(CharacterTrait.DOUBLE_SPACE)).isEqualTo(value.contains("  "));
    }
  }

  private static String anyString(Random random) {
    StringBuilder value = new StringBuilder();
    for (int length = random.nextInt(5); length > 0; length--) {
      int bound = new int[] {0x80, 0x80, 0x250, 0x2100, 0x11_0000}[random.nextInt(5)];
      value.appendCodePoint(random.nextInt(8) == 0 ? ' ' : random.nextInt(bound));
    }
    return value.toString();
  }

  @Test
  void findsWhatTakesSeveralCharactersAtAnyPlace() {
    List<String> parts =
        List.of("announc", "d\u00e9finir", "lorem \u0130p\u017fum", "t.b.", "ABC", "AB", "A", "  ");
    List<String> between = List.of("", "x", " ", "\u00e9", "\u201c", "\ud83d\ude00", "\u0131", ".");
    Random random = new Random(2);
    for (int i = 0; i < 50_000; i++) {
      StringBuilder built = new StringBuilder();
      for (int count = random.nextInt(9); count > 0; count--) {
        List<String> from = random.nextInt(3) == 0 ? parts : between;
        built.append(from.get(random.nextInt(from.size())));
      }
      String value = built.toString();
      CharacterTraits traits = CharacterTraits.of(value);
      assertThat(traits.has(CharacterTrait.STOPGAP)).as(value).isEqualTo(Stopgaps.areIn(value));
      assertThat(traits.has(CharacterTrait.CAPITALS))
          .as(value)
          .isEqualTo(value.matches("(?s).*[A-Z]{3}.*"));
      assertThat(traits.has(CharacterTrait.DOUBLE_SPACE)).as(value).isEqualTo(value.contains("  "));
    }
  }

  @Test
  void knowsWhiteSpaceAtTheEdges() {
    assertThat(CharacterTraits.of(" a").has(CharacterTrait.EDGE_SPACE)).isTrue();
    assertThat(CharacterTraits.of("a\u00A0").has(CharacterTrait.EDGE_SPACE)).isTrue();
    assertThat(CharacterTraits.of("a b").has(CharacterTrait.EDGE_SPACE)).isFalse();
    assertThat(CharacterTraits.of("").has(CharacterTrait.EDGE_SPACE)).isFalse();
  }

  @Test
  void knowsCapitalsAndWordsForWhatIsOpen() {
    assertThat(CharacterTraits.of("a TBD").has(CharacterTrait.CAPITALS)).isTrue();
    assertThat(CharacterTraits.of("UK A.B.").has(CharacterTrait.CAPITALS)).isFalse();
    assertThat(CharacterTraits.of("To be ANNOUNCED").has(CharacterTrait.STOPGAP)).isTrue();
    assertThat(CharacterTraits.of("T.B.D.").has(CharacterTrait.STOPGAP)).isTrue();
    assertThat(CharacterTraits.of("Notes of the choir").has(CharacterTrait.STOPGAP)).isFalse();
  }

  @Test
  void knowsSignsThatMayHaveBeenMisread() {
    for (String misread : List.of("Ã©", "xâ€™", "Ñ\u0081", "éÃ\u00a0", "é’", "😀Å¡", "Ã©😀")) {
      assertThat(CharacterTraits.of(misread).has(CharacterTrait.MISREAD)).as(misread).isTrue();
    }
    for (String meant : List.of("é", "é x’", "’é", "Ãx©", "©Ã", "ûʼ", "û’", "a’")) {
      assertThat(CharacterTraits.of(meant).has(CharacterTrait.MISREAD)).as(meant).isFalse();
    }
  }

  @Test
  void tellsWhetherSomeKindIsThere() {
    CharacterTraits marks =
        CharacterTraits.of(EnumSet.of(CharacterTrait.ASTERISK, CharacterTrait.BRACE));
    assertThat(CharacterTraits.of("a*").hasAny(marks)).isTrue();
    assertThat(CharacterTraits.of("a<").hasAny(marks)).isFalse();
    assertThat(marks.has(CharacterTrait.BRACE)).isTrue();
  }

  @Test
  void knowsWhatIsNotSeen() {
    for (String invisible : new String[] {"\u200B", "\u00AD", "\u2060", "\uFEFF", "\u200D"}) {
      assertThat(CharacterTraits.of(invisible).has(CharacterTrait.INVISIBLE)).isTrue();
    }
    assertThat(CharacterTraits.of("e\u0301").has(CharacterTrait.COMBINING_MARK)).isTrue();
    assertThat(CharacterTraits.of("שלום").has(CharacterTrait.RIGHT_TO_LEFT)).isTrue();
    assertThat(CharacterTraits.of("中文").has(CharacterTrait.RIGHT_TO_LEFT)).isFalse();
  }

  @Test
  void knowsCharactersOfTwoSurrogates() {
    CharacterTraits phoenician = CharacterTraits.of("a𐤀");
    assertThat(phoenician.has(CharacterTrait.RIGHT_TO_LEFT)).isTrue();
    assertThat(phoenician.has(CharacterTrait.OTHER_SCRIPT)).isTrue();
    assertThat(CharacterTraits.of("a𐌰").has(CharacterTrait.OTHER_SCRIPT)).isTrue();
    assertThat(CharacterTraits.of("a𐌰").has(CharacterTrait.RIGHT_TO_LEFT)).isFalse();
    assertThat(CharacterTraits.of("\uDB40\uDC01").has(CharacterTrait.INVISIBLE)).isTrue();
    assertThat(CharacterTraits.of("\uDB40\uDC01").has(CharacterTrait.BIDI_CONTROL)).isFalse();
  }
}
