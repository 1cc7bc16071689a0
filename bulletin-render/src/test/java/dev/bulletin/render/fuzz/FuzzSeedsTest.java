// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.fuzz;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the fuzz tests start from, and what they found, without a fuzzer. {@code mvn verify -P fuzz}
 * looks for more.
 */
class FuzzSeedsTest {

  @ParameterizedTest
  @MethodSource
  void text(Seed seed) throws IOException {
    RendererTargets.text(seed.bytes());
  }

  static Stream<Seed> text() throws IOException {
    return Seed.of("TextFuzz");
  }

  @ParameterizedTest
  @MethodSource
  void html(Seed seed) throws IOException {
    RendererTargets.html(seed.bytes());
  }

  static Stream<Seed> html() throws IOException {
    return Seed.of("HtmlFuzz");
  }

  @ParameterizedTest
  @MethodSource
  void markdown(Seed seed) throws IOException {
    RendererTargets.markdown(seed.bytes());
  }

  static Stream<Seed> markdown() throws IOException {
    return Seed.of("MarkdownFuzz");
  }

  @ParameterizedTest
  @MethodSource
  void eml(Seed seed) throws IOException {
    RendererTargets.eml(seed.bytes());
  }

  static Stream<Seed> eml() throws IOException {
    return Seed.of("EmlFuzz");
  }
}
