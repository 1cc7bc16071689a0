// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;

/** The parser, with any bytes. */
class ParserFuzz {

  @FuzzTest(maxDuration = "2m")
  void input(byte[] input) throws IOException {
    ParserTarget.answers(input);
  }
}
