// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.testing;

import org.assertj.core.api.SoftAssertionsProvider;
import org.jspecify.annotations.Nullable;

/** Makes assertions that collect failures, and so do those that are reached from them. */
final class SoftAssert {

  private SoftAssert() {}

  static <A extends AbstractContentAssert<A, T>, T> A of(
      SoftAssertionsProvider softly, Class<A> type, Class<T> actualType, @Nullable T actual) {
    A assertion = softly.proxy(type, actualType, actual);
    assertion.collectInto(softly);
    return assertion;
  }
}
