// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.shape;

import jakarta.validation.ConstraintValidatorContext;
import java.util.ServiceLoader;

/**
 * What runs the rules for a constraint. The rules stand above the records and a constraint on one
 * of them below, so that this one is found when it is wanted.
 */
public interface Soundness {

  /**
   * Reports what is unsound about a whole document.
   *
   * @return whether nothing is
   */
  boolean report(Object document, ConstraintValidatorContext context);

  /** The one that comes with the library. */
  static Soundness load() {
    return Loaded.SOUNDNESS;
  }

  /** Found once, by the first document that is checked. */
  final class Loaded {

    private static final Soundness SOUNDNESS =
        ServiceLoader.load(Soundness.class, Soundness.class.getClassLoader())
            .findFirst()
            .orElseThrow();

    private Loaded() {}
  }
}
