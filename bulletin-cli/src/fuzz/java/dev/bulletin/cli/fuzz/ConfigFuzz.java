// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;

/** Configuration files of any bytes. */
class ConfigFuzz {

  @FuzzTest(maxDuration = "2m")
  void input(byte[] input) throws IOException {
    CommandTargets.config(input);
  }
}
