// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

class DiagnosticTest {

  private static final Position START = new Position(7, 5);

  @Test
  void isOneLineWithItsPlace() {
    SourceLocation location = new SourceLocation("spring.json", START, new Position(7, 13));
    Diagnostic diagnostic =
        new Diagnostic(Severity.ERROR, "member-unknown", "what", "/body/3/headng", location, null);
    assertThat(diagnostic).hasToString("spring.json:7:5: error: what [member-unknown]");
  }

  @Test
  void namesItsPointerWhereThereIsNoSource() {
    assertThat(new Diagnostic(Severity.WARNING, "a-b", "what", "/title", null, null))
        .hasToString("/title: warning: what [a-b]");
    assertThat(new Diagnostic(Severity.INFO, "a-b", "what", "", null, null))
        .hasToString("info: what [a-b]");
  }

  @Test
  void refusesNullByName() {
    assertThatNullPointerException()
        .isThrownBy(() -> new Diagnostic(null, "a", "b", "", null, null))
        .withMessage("severity");
    assertThatNullPointerException()
        .isThrownBy(() -> new SourceLocation(null, START, START))
        .withMessage("source");
    assertThatNullPointerException().isThrownBy(() -> MessageArgument.value(null));
    assertThatNullPointerException().isThrownBy(() -> MessageArgument.word(null));
    assertThatNullPointerException().isThrownBy(() -> MessageArgument.place(null));
  }

  @Test
  void placesCountFromOneAndARangeMayBeEmpty() {
    Position first = new Position(1, 1);
    assertThat(new SourceLocation("x", first, first).end()).hasToString("1:1");
    assertThat(first).isLessThan(new Position(1, 2)).isLessThan(new Position(2, 1));
    assertThat(new Position(2, 1)).isGreaterThan(new Position(1, 9));
  }

  @Test
  void refusesPlacesThatAreNone() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Position(0, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Position(1, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SourceLocation("x", START, new Position(6, 9)));
  }

  @Test
  void pointersEscapeWhatTheyMust() {
    assertThat(JsonPointer.member("/extensions", "a/b~c")).isEqualTo("/extensions/a~1b~0c");
    assertThat(JsonPointer.member("", "~1")).isEqualTo("/~01");
    assertThat(JsonPointer.member("", "")).isEqualTo("/");
    assertThat(JsonPointer.element("/body", 0)).isEqualTo("/body/0");
  }

  @Test
  void structureCodesAreFoundByName() {
    for (StructureCode code : StructureCode.values()) {
      assertThat(StructureCode.of(code.code())).contains(code);
      assertThat(code.code()).matches("[a-z]+(-[a-z]+)+");
    }
    assertThat(StructureCode.of("image-alt-missing")).isEmpty();
  }
}
