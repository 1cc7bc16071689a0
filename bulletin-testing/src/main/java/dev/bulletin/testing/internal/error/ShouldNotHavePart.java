// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.testing.internal.error;

import org.assertj.core.error.BasicErrorMessageFactory;

/** A bulletin or section has a part that it should not have. */
public final class ShouldNotHavePart extends BasicErrorMessageFactory {

  /**
   * What was found.
   *
   * @param subject the bulletin or section
   * @param what what kind of part it is, with its article
   * @param unwanted the part
   */
  public ShouldNotHavePart(String subject, String what, String unwanted) {
    super(
        "\nExpecting %s\nnot to have %s\n  %s",
        unquotedString(subject), unquotedString(what), unwanted);
  }
}
