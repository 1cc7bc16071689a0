// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.fuzz;

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
  void reports(Seed seed) throws IOException {
    CommandTargets.reports(seed.bytes());
  }

  static Stream<Seed> reports() throws IOException {
    return Seed.of("ReportsFuzz");
  }

  @ParameterizedTest
  @MethodSource
  void glob(Seed seed) throws IOException {
    CommandTargets.glob(seed.bytes());
  }

  static Stream<Seed> glob() throws IOException {
    return Seed.of("GlobFuzz");
  }

  @ParameterizedTest
  @MethodSource
  void config(Seed seed) throws IOException {
    CommandTargets.config(seed.bytes());
  }

  static Stream<Seed> config() throws IOException {
    return Seed.of("ConfigFuzz");
  }
}
