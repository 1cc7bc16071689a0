// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;

/** The Markdown renderer, with any words in every part. */
class MarkdownFuzz {

  @FuzzTest(maxDuration = "2m")
  void input(byte[] input) throws IOException {
    RendererTargets.markdown(input);
  }
}
