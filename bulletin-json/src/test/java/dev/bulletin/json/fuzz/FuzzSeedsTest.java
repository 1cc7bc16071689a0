// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.fuzz;

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
  void parser(Seed seed) throws IOException {
    ParserTarget.answers(seed.bytes());
  }

  static Stream<Seed> parser() throws IOException {
    return Seed.of("ParserFuzz");
  }

  @ParameterizedTest
  @MethodSource
  void mutation(Seed seed) throws IOException {
    ParserTarget.answers(Edits.apply(seed.bytes()));
  }

  static Stream<Seed> mutation() throws IOException {
    return Seed.of("MutationFuzz");
  }

  @ParameterizedTest
  @MethodSource
  void agreement(Seed seed) throws IOException {
    ParserTarget.agrees(Edits.apply(seed.bytes()));
  }

  static Stream<Seed> agreement() throws IOException {
    return Seed.of("AgreementFuzz");
  }
}
