// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever becomes of a document, there is an answer with a place, and no exception. */
class TruncationTest {

  private final BulletinParser parser = BulletinParser.create();

  @ParameterizedTest
  @ValueSource(strings = {"minimal", "harbour-relief", "shirat-alon"})
  void everyBeginningOfASampleHasALocatedFault(String name) throws IOException {
    byte[] sample = sample(name);
    int end = lastBrace(sample);
    for (int length = 0; length <= end; length++) {
      ParseResult result = parser.parse(Arrays.copyOf(sample, length));
      assertThat(result.diagnostics()).hasSize(1);
      assertThat(result.diagnostics().get(0).code()).isIn("json-syntax", "json-encoding");
      assertThat(result.diagnostics().get(0).location()).isNotNull();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"minimal", "harbour-relief", "shirat-alon"})
  void everyChangedByteHasAnAnswer(String name) throws IOException {
    byte[] sample = sample(name);
    Random random = new Random(5);
    for (int i = 0; i < 1_000; i++) {
      byte[] changed = sample.clone();
      changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
      ParseResult result = parser.parse(changed);
      assertThat(result.isValid() || !result.diagnostics().isEmpty()).isTrue();
      assertThat(result.diagnostics()).allMatch(found -> found.location() != null);
    }
  }

  private static byte[] sample(String name) throws IOException {
    return Files.readAllBytes(Path.of("../docs/examples", name + ".bulletin.json"));
  }

  private static int lastBrace(byte[] sample) {
    int at = sample.length - 1;
    while (sample[at] != '}') {
      at--;
    }
    return at;
  }
}
