// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.benchmarks.table;

import java.util.Locale;

/**
 * A measured number and how far it may be off (half of the interval that holds it 99.9 times in a
 * hundred).
 */
record Score(double value, double error) {

  Score over(Score other) {
    double ratio = value / other.value;
    return new Score(ratio, ratio * Math.hypot(error / value, other.error / other.value));
  }

  Score times(double factor) {
    return new Score(value * factor, error * factor);
  }

  boolean meets(double goal) {
    return value <= goal;
  }

  /** Both numbers, with two digits after the point. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.2f ± %.2f", value, error);
  }
}
