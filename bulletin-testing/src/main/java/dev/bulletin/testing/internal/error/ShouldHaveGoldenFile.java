// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.testing.internal.error;

import java.nio.file.Path;
import org.assertj.core.error.BasicErrorMessageFactory;

/** A rendering has no file to be compared with. */
public final class ShouldHaveGoldenFile extends BasicErrorMessageFactory {

  /**
   * What is not there.
   *
   * @param golden the file
   * @param property the system property that writes it
   */
  public ShouldHaveGoldenFile(Path golden, String property) {
    super(
        "\nExpecting the golden file\n  %s\nto be there but it is not."
            + " To write it, run this test with -D%s=true, and look at it before you keep it.",
        unquotedString(golden.toString()), unquotedString(property));
  }
}
