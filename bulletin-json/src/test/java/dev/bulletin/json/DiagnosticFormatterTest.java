// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.core.diagnostic.Diagnostic;
import dev.bulletin.core.diagnostic.Severity;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosticFormatterTest {

  private static final String SPRING =
      """
      {
        "title": "Spring",
        "language": "en",
        "body": [{"headng": "East Coast", "body": ["Two offices share one boat."]}]
      }
      """;

  /** The example of the class. */
  @Test
  void showsTheLineAndACaretUnderTheFault() {
    ParseResult result = BulletinParser.create().parse(SPRING, "spring.bulletin.json");
    String expected =
        """
        spring.bulletin.json:4:13: error: unknown member "headng" [member-unknown]
            4 |   "body": [{"headng": "East Coast", "body": ["Two offices share one boat."]}]
              |             ^^^^^^^^ did you mean "heading"?
        """;
    assertThat(DiagnosticFormatter.of(SPRING).format(result.diagnostics())).isEqualTo(expected);
    assertThat(
            DiagnosticFormatter.of(SPRING.getBytes(StandardCharsets.UTF_8))
                .format(result.diagnostics().get(0)))
        .isEqualTo(expected);
  }

  @Test
  void showsOneAfterTheOther() {
    String json = "{\"title\": \"\",\n \"language\": \"en\", \"body\": [5]}";
    assertThat(
            DiagnosticFormatter.of(json).format(BulletinParser.create().parse(json).diagnostics()))
        .isEqualTo(
            """
            <input>:1:11: error: a text is blank [text-blank]
                1 | {"title": "",
                  |           ^^
            <input>:2:29: error: expected a string or an object, found the number 5 [type-mismatch]
                2 |  "language": "en", "body": [5]}
                  |                             ^
            """);
  }

  @Test
  void showsThePointerWhereThereIsNoLocation() {
    Diagnostic found =
        new Diagnostic(Severity.WARNING, "x-y", "odd\u001b[31m", "/body/0", null, "mend it");
    Diagnostic whole = new Diagnostic(Severity.INFO, "x-z", "brief", "", null, null);
    assertThat(DiagnosticFormatter.of("{}").format(List.of(found, whole)))
        .isEqualTo("/body/0: warning: odd\\u001b[31m [x-y]\n      mend it\ninfo: brief [x-z]\n");
  }

  @Test
  void nothingFoundIsNothingShown() {
    assertThat(DiagnosticFormatter.of("{}").format(List.of())).isEmpty();
  }
}
