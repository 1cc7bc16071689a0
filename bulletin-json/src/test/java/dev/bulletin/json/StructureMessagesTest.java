// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * All that is said of documents with faults of structure, word for word: each document in the file
 * stands in one line, before what is shown of it.
 */
class StructureMessagesTest {

  private static final Path FILE =
      Path.of("src/test/resources/dev/bulletin/json/structure-messages.txt");

  record Said(String json, String shown) {

    @Override
    public String toString() {
      return json;
    }
  }

  static Stream<Said> documents() throws IOException {
    List<String> parts = List.of(Files.readString(FILE).split("(?m)^=== ", -1));
    return parts.stream().skip(1).map(StructureMessagesTest::said);
  }

  private static Said said(String part) {
    int end = part.indexOf('\n');
    return new Said(part.substring(0, end), part.substring(end + 1));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void eachFaultIsSaidPlainly(Said said) {
    ParseResult result = BulletinParser.create().parse(said.json(), "a");
    assertThat(DiagnosticFormatter.of(said.json()).format(result.diagnostics()))
        .isEqualTo(said.shown());
  }
}
