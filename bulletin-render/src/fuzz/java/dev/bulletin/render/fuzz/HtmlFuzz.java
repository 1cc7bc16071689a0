// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;

/** The HTML and mail renderers, with any words in every part. */
class HtmlFuzz {

  @FuzzTest(maxDuration = "2m")
  void input(byte[] input) throws IOException {
    RendererTargets.html(input);
  }
}
