// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.core.Code;
import dev.bulletin.core.Emphasis;
import dev.bulletin.core.Inline;
import dev.bulletin.core.Link;
import dev.bulletin.core.Plain;
import dev.bulletin.core.Span;
import dev.bulletin.core.Strong;
import dev.bulletin.core.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class InlinesTest {

  private static final Text NOTHING = new Text(List.of());
  private static final Text WORDS =
      Text.of(
          new Plain(""),
          new Strong(Text.of(new Plain(""), Emphasis.of("ab "))),
          new Code("c"),
          Link.of("de", "https://harbour.example"),
          new Span(Text.of("f"), "de"));

  @Test
  void aTextIsAsLongAsTheWordsOfEveryRun() {
    assertThat(Inlines.length(WORDS)).isEqualTo("ab cdef".length());
    assertThat(Inlines.length(NOTHING)).isZero();
    assertThat(Inlines.length(Text.of("🌊"))).isEqualTo(2);
  }

  @Test
  void theFirstCharacterIsOfTheFirstRunThatHasOne() {
    assertThat(Inlines.firstCharacter(WORDS)).isEqualTo('a');
    assertThat(Inlines.firstCharacter(Text.of(new Code("c")))).isEqualTo('c');
    assertThat(Inlines.firstCharacter(NOTHING)).isEqualTo('\0');
    assertThat(Inlines.firstCharacter(Text.of(new Strong(NOTHING)))).isEqualTo('\0');
  }

  @Test
  void aBlankTextHoldsWhiteSpaceAlone() {
    assertThat(Inlines.isBlank(Text.of(new Plain(" "), new Strong(Text.of("\n"))))).isTrue();
    assertThat(Inlines.isBlank(Text.of(new Plain(" "), Strong.of("x")))).isFalse();
    assertThat(Inlines.isBlank(Text.of(new Code("x")))).isFalse();
    assertThat(Inlines.isBlank(NOTHING)).isFalse();
  }

  @Test
  void aTextEndsInSpaceWhereItsLastRunDoes() {
    assertThat(Inlines.endsInSpace(Text.of("a "))).isTrue();
    assertThat(Inlines.endsInSpace(Text.of(new Strong(Text.of("a\u00a0"))))).isTrue();
    assertThat(Inlines.endsInSpace(Text.of(new Plain(" "), Strong.of("a")))).isFalse();
    assertThat(Inlines.endsInSpace(Text.of(new Strong(NOTHING)))).isFalse();
    assertThat(Inlines.endsInSpace(Text.of(new Code("a ")))).isFalse();
    assertThat(Inlines.endsInSpace(Text.of(""))).isFalse();
  }

  @Test
  void aSortOfRunIsFoundAtAnyDepth() {
    Inline deep = new Strong(Text.of(new Plain("a"), new Emphasis(Text.of(new Code("b")))));
    assertThat(Inlines.any(deep, Code.class::isInstance)).isTrue();
    assertThat(Inlines.any(deep, Strong.class::isInstance)).isTrue();
    assertThat(Inlines.any(deep, Link.class::isInstance)).isFalse();
  }
}
