// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;

/** Each format of a report, with any bytes as the bulletin. */
class ReportsFuzz {

  @FuzzTest(maxDuration = "2m")
  void input(byte[] input) throws IOException {
    CommandTargets.reports(input);
  }
}
