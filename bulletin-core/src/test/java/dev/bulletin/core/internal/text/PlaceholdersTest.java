// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholdersTest {

  @ParameterizedTest
  @CsvSource({
    "${a}, ${a}",
    "{{a}}, {{a}}",
    "Dear {{first name}}!, {{first name}}",
    "{% if x %}yes, {% if x %}",
    "Hi *|FNAME|*, *|FNAME|*",
    "{{ }} and ${x}, ${x}"
  })
  void whatIsToBeFilledInIsFoundWhole(String words, String found) {
    assertThat(Placeholders.find(words).of(words)).isEqualTo(found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{{}}", "${}", "${1}", "{{a}", "{%a}", "*a|*", "{a}", "$a}", "{{a\nb}}", "{{"})
  void otherBracketsAreLeftAlone(String words) {
    assertThat(Placeholders.find(words)).isNull();
  }

  @Test
  void aNameIsNoLongerThanALine() {
    assertThat(Placeholders.find("{{" + "a".repeat(78) + "}}"))
        .isEqualTo(new CharacterRange(0, 82));
    assertThat(Placeholders.find("{{" + "a".repeat(79) + "}}")).isNull();
  }

  @Test
  void fillerIsFoundInAnyCase() {
    assertThat(Placeholders.findFiller("lorem ipsum")).isEqualTo(new CharacterRange(0, 11));
    assertThat(Placeholders.findFiller("A LOREM Ipsum")).isEqualTo(new CharacterRange(2, 13));
    assertThat(Placeholders.findFiller("lorem ipsu")).isNull();
    assertThat(Placeholders.findFiller("orem ipsum")).isNull();
  }
}
