// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;

/** The parser beside other schema engines, with a sample that was changed. */
class AgreementFuzz {

  @FuzzTest(maxDuration = "2m")
  void input(byte[] input) throws IOException {
    ParserTarget.agrees(Edits.apply(input));
  }
}
