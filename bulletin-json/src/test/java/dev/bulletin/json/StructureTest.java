// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.bulletin.core.diagnostic.Diagnostic;
import dev.bulletin.core.diagnostic.StructureCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Documents with one fault each, as plain files: {@code name.json} beside {@code name.diagnostics},
 * which holds {@code line:column code pointer}. Folders follow the schema.
 */
class StructureTest {

  private static final Path FIXTURES = Path.of("src/test/resources/dev/bulletin/json/structure");
  private static final BulletinParser PARSER = BulletinParser.create();

  @TestFactory
  Stream<DynamicTest> oneFaultIsOneDiagnosticWhereItStands() throws IOException {
    return fixtures("").map(file -> dynamicTest(name(file), () -> check(file)));
  }

  private static void check(Path file) throws IOException {
    ParseResult result = PARSER.parse(file);
    assertThat(lines(result)).isEqualTo(expected(file));
    assertThat(result.isValid()).isFalse();
    assertThat(result.diagnostics()).allSatisfy(found -> assertThat(found.message()).isNotBlank());
  }

  @Test
  void twoFaultsAreTwoDiagnostics() throws IOException {
    List<BlockFault> faults =
        fixtures("blocks").filter(StructureTest::isSmall).map(BlockFault::read).toList();
    assertThat(faults).hasSizeGreaterThan(90);
    for (int i = 0; i < faults.size(); i++) {
      BlockFault first = faults.get(i);
      for (int j = (i + 1) % 3; j < faults.size(); j += 3) {
        BlockFault second = faults.get(j);
        if (i == j) {
          continue;
        }
        assertThat(lines(PARSER.parse(first.with(second))))
            .as("%s and %s", first.name(), second.name())
            .containsExactlyElementsOf(first.expectedWith(second));
      }
    }
  }

  @Test
  void eachStructureCodeHasAFixture() throws IOException {
    Set<String> tried =
        fixtures("")
            .flatMap(file -> expected(file).stream())
            .map(line -> line.split(" ", -1)[1])
            .collect(Collectors.toSet());
    // The limits need documents that no one wants in a repository: they have tests of their own.
    Set<String> elsewhere =
        Set.of(
            "document-too-large",
            "document-too-deep",
            "document-too-many-nodes",
            "diagnostics-truncated");
    assertThat(Arrays.stream(StructureCode.values()).map(StructureCode::code))
        .allMatch(code -> tried.contains(code) != elsewhere.contains(code));
  }

  private static Stream<Path> fixtures(String folder) throws IOException {
    try (Stream<Path> files = Files.walk(FIXTURES.resolve(folder))) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
    }
  }

  private static boolean isSmall(Path file) {
    try {
      return Files.size(file) < 3_000;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String name(Path file) {
    return FIXTURES.relativize(file).toString();
  }

  private static List<String> expected(Path file) {
    try {
      return Files.readAllLines(Path.of(file.toString().replaceFirst("\\.json$", ".diagnostics")));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  static List<String> lines(ParseResult result) {
    return result.diagnostics().stream().map(StructureTest::line).toList();
  }

  private static String line(Diagnostic found) {
    assertThat(found.location()).isNotNull();
    return (found.location().start() + " " + found.code() + " " + found.pointer()).strip();
  }

  /** A document whose one block, on lines of its own, has the fault. */
  private record BlockFault(String name, List<String> document, List<String> expected) {

    static BlockFault read(Path file) {
      try {
        return new BlockFault(
            StructureTest.name(file), Files.readAllLines(file), StructureTest.expected(file));
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }

    /** This block and another one in one document, the second after a line with a comma. */
    String with(BlockFault other) {
      List<String> lines = new ArrayList<>(document.subList(0, document.size() - 1));
      lines.add(",");
      lines.addAll(other.document.subList(1, other.document.size()));
      return String.join("\n", lines);
    }

    List<String> expectedWith(BlockFault other) {
      int shift = document.size() - 1;
      String[] parts = other.expected.get(0).split(":", 2);
      String moved =
          Integer.parseInt(parts[0]) + shift + ":" + parts[1].replaceFirst("/body/0", "/body/1");
      return List.of(expected.get(0), moved);
    }
  }
}
