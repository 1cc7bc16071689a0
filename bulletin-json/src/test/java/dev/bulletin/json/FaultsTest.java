// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.core.diagnostic.Diagnostic;
import dev.bulletin.core.diagnostic.SourceLocation;
import dev.bulletin.core.rule.Level;
import dev.bulletin.core.validation.ValidationOptions;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents with one fault or two: each gives those diagnostics, where they are, and no other. */
class FaultsTest {

  @TempDir static Path emptyFolder;

  static List<FaultFile> faults() {
    return FaultFile.all();
  }

  @ParameterizedTest
  @MethodSource("faults")
  void eachFaultIsToldOnceWhereItStands(FaultFile fault) {
    BulletinParser parser = BulletinParser.builder().validation(levelsFor(fault)).build();
    assertThat(told(parser.parse(fault.json(), "x.json"))).isEqualTo(fault.expected());
    assertThat(told(parser.parse(fault.json().getBytes(StandardCharsets.UTF_8), "x.json")))
        .isEqualTo(fault.expected());
  }

  /** All levels up to the one that is asked for: a document has no fault beside those it names. */
  private static ValidationOptions levelsFor(FaultFile fault) {
    Level[] levels =
        Arrays.stream(Level.values())
            .filter(level -> level.compareTo(fault.level()) <= 0)
            .toArray(Level[]::new);
    return ValidationOptions.builder()
        .level(levels)
        .folder(fault.isInEmptyFolder() ? emptyFolder : null)
        .now(fault.now())
        .build();
  }

  private static List<String> told(ParseResult result) {
    return result.diagnostics().stream().map(FaultsTest::told).toList();
  }

  private static String told(Diagnostic diagnostic) {
    SourceLocation location = diagnostic.location();
    return diagnostic.code()
        + (diagnostic.pointer().isEmpty() ? "" : " " + diagnostic.pointer())
        + " "
        + location.start()
        + "-"
        + location.end();
  }
}
