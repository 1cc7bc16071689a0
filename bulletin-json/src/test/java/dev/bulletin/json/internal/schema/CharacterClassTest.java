// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharacterClassTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[a-f]",
        "[^a-f]",
        "[-a]",
        "[a-]",
        "[a\\x7f-\\x81-]",
        "[^\\x7f-\\x80]",
        "[\\t-\\r ]",
        "[\\n\\f]",
        "[\u2000-\u200a\ufeff]"
      })
  void holdsWhatTheExpressionFinds(String pattern) {
    CharacterClass parsed = CharacterClass.parse(pattern);
    assertThat(parsed).isNotNull();
    Pattern expression = Pattern.compile(pattern);
    for (char c = 0; c < 0x2100; c++) {
      String value = String.valueOf(c);
      boolean found = expression.matcher(value).find();
      assertThat(parsed.isFoundIn(value)).as("%s in %04x", pattern, (int) c).isEqualTo(found);
      assertThat(parsed.isAllOf(value + value)).isEqualTo(found);
    }
    assertThat(parsed.isFoundIn("")).isFalse();
    assertThat(parsed.isAllOf("")).isFalse();
  }

  @Test
  void oneIsFoundAmongOthersAndAllAreNoOthers() {
    CharacterClass digits = CharacterClass.parse("[0-9]");
    assertThat(digits.isFoundIn("ab1")).isTrue();
    assertThat(digits.isAllOf("ab1")).isFalse();
    assertThat(digits.isAllOf("1ab")).isFalse();
    assertThat(digits.isAllOf("123")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "a]", "[a", "[a]+", "[a][b]", "^[a]"})
  void whatIsNoClassIsNone(String pattern) {
    assertThat(CharacterClass.parse(pattern)).isNull();
  }

  @Test
  void anEscapeThatIsNotKnownIsRefused() {
    assertThatThrownBy(() -> CharacterClass.parse("[\\d]"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("an escape that is not known: [\\d]");
  }

  /** Patterns that look like a class of which a string must be as a whole. */
  @ParameterizedTest
  @ValueSource(strings = {"^[ab]+$", "a[b]+$", "^[ab]c$", "^[ab]", "^[a]b]+$", "[ab]+$"})
  void patternsThatAreNearlyClassesFindWhatTheyDo(String pattern) {
    Pattern expression = Pattern.compile(pattern);
    for (String value : new String[] {"", "a", "abb", "xabb", "ac", "cab", "ab]", "c", "aab"}) {
      assertThat(Patterns.compile(pattern).isFoundIn(value))
          .as("%s in %s", pattern, value)
          .isEqualTo(expression.matcher(value).find());
    }
  }
}
