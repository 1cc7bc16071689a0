// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.core.rule.RuleDescription;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code docs/rules.md} says what the catalogue says. */
class RulesDocumentTest {

  private static final Path DOCUMENT = Path.of("..", "docs", "rules.md");

  /** To make the document anew, run with {@code -Dbulletin.golden.update=true}. */
  @Test
  void theDocumentIsMadeFromTheCatalogue() throws IOException {
    if (Boolean.getBoolean("bulletin.golden.update")) {
      Files.writeString(DOCUMENT, RulesDocument.write());
    }
    assertThat(Files.readString(DOCUMENT).replace("\r\n", "\n"))
        .as("docs/rules.md; make it anew with -Dbulletin.golden.update=true")
        .isEqualTo(RulesDocument.write());
  }

  @Test
  void everyCodeHasASectionWithBothExamples() throws IOException {
    String document = Files.readString(DOCUMENT).replace("\r\n", "\n");
    assertThat(RulesDocument.entries())
        .extracting(RuleDescription::code)
        .doesNotHaveDuplicates()
        .allMatch(code -> document.contains("\n### " + code + "\n"));
    assertThat(RulesDocument.entries())
        .allMatch(entry -> document.contains(entry.broken().stripTrailing()))
        .allMatch(entry -> document.contains(entry.mended().stripTrailing()));
  }
}
