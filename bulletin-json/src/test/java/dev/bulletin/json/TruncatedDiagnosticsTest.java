// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.core.diagnostic.Diagnostic;
import dev.bulletin.core.validation.ValidationOptions;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the reader and the rules found are counted together. */
class TruncatedDiagnosticsTest {

  private static final String TWO_FAULTS_AND_TWO_FINDINGS =
      "{\"title\": \"Notes\", \"language\": \"en\", \"body\": [4, \"{{a}}\", 5, \"{{b}}\"]}";

  private static List<String> found(int most) {
    ParseResult result =
        BulletinParser.builder()
            .validation(ValidationOptions.builder().maxDiagnostics(most).build())
            .build()
            .parse(TWO_FAULTS_AND_TWO_FINDINGS);
    assertThat(result.isValid()).isFalse();
    return result.diagnostics().stream().map(TruncatedDiagnosticsTest::shown).toList();
  }

  private static String shown(Diagnostic found) {
    return found.code() + " " + (found.pointer().isEmpty() ? found.message() : found.pointer());
  }

  @Test
  void asManyAsAreKeptAreShown() {
    assertThat(found(4))
        .containsExactly(
            "type-mismatch /body/0",
            "placeholder /body/1",
            "type-mismatch /body/2",
            "placeholder /body/3");
    assertThat(found(5)).isEqualTo(found(4));
  }

  @Test
  void theFirstInTheDocumentAreKept() {
    assertThat(found(3))
        .containsExactly(
            "type-mismatch /body/0",
            "placeholder /body/1",
            "type-mismatch /body/2",
            "diagnostics-truncated 1 more diagnostic is not shown");
    assertThat(found(1))
        .containsExactly(
            "type-mismatch /body/0", "diagnostics-truncated 3 more diagnostics are not shown");
  }
}
