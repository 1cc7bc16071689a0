// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;

/** Patterns of file names, with any names. */
class GlobFuzz {

  @FuzzTest(maxDuration = "2m")
  void input(byte[] input) throws IOException {
    CommandTargets.glob(input);
  }
}
