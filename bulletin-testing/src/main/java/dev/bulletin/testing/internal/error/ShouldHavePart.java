// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.testing.internal.error;

import java.util.List;
import org.assertj.core.error.BasicErrorMessageFactory;

/** A bulletin or section lacks a part. */
public final class ShouldHavePart extends BasicErrorMessageFactory {

  /**
   * What was looked for.
   *
   * @param subject the bulletin or section
   * @param what what kind of part it is, with its article
   * @param expected the part
   * @param present the parts of that kind that are there
   */
  public ShouldHavePart(String subject, String what, String expected, List<String> present) {
    super(
        "\nExpecting %s\nto have %s\n  %s\nbut it has%s",
        unquotedString(subject),
        unquotedString(what),
        expected,
        present.isEmpty() ? unquotedString(" none") : new Lines(present));
  }
}
