// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.testing;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What an assertion says where it fails. */
final class Failures {

  private Failures() {}

  /** The whole message of a failure, without the line break that it starts with. */
  static String messageOf(ThrowingCallable assertion) {
    AssertionError failure = catchThrowableOfType(AssertionError.class, assertion);
    if (failure == null) {
      throw new IllegalStateException("the assertion holds");
    }
    return failure.getMessage().stripLeading();
  }
}
