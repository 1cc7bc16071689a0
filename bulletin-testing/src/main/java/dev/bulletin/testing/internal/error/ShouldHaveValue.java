// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.testing.internal.error;

import org.assertj.core.error.BasicErrorMessageFactory;
import org.jspecify.annotations.Nullable;

/** A bulletin says something else. */
public final class ShouldHaveValue extends BasicErrorMessageFactory {

  /**
   * What is compared.
   *
   * @param subject the bulletin
   * @param what what is compared, with its article
   * @param expected what it should be
   * @param actual what it is; null where the bulletin has none
   */
  public ShouldHaveValue(String subject, String what, String expected, @Nullable String actual) {
    super(
        "\nExpecting %s\nto have %s\n  %s\nbut it has\n  %s",
        unquotedString(subject),
        unquotedString(what),
        expected,
        actual == null ? unquotedString("none") : actual);
  }
}
