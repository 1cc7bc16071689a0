// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.validation;

import dev.bulletin.core.Bulletin;
import dev.bulletin.core.constraint.Shape;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.NoProviderFoundException;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The Jakarta Validation provider, usually Hibernate Validator. It starts with the first bulletin
 * that is checked against the constraints, so that whoever only reads files never loads it.
 */
final class ConstraintEngine {

  private static volatile @Nullable Validator started;

  private ConstraintEngine() {}

  /** What the constraints of shape find, in no order. */
  static Set<ConstraintViolation<Bulletin>> violations(Bulletin bulletin) {
    Validator validator = started;
    return (validator == null ? start() : validator).validate(bulletin, Shape.class);
  }

  /** Two threads may both start one; either will do. */
  @SuppressWarnings("resource") // it lives as long as the program does
  private static Validator start() {
    try {
      Validator validator =
          QuietStart.of(
              () ->
                  Validation.byDefaultProvider()
                      .configure()
                      .ignoreXmlConfiguration()
                      .messageInterpolator(new TemplateItself())
                      .buildValidatorFactory()
                      .getValidator());
      started = validator;
      return validator;
    } catch (NoProviderFoundException e) {
      throw new IllegalStateException(
          "checking a bulletin in memory needs a Jakarta Validation provider at run time:"
              + " add org.hibernate.validator:hibernate-validator, which was excluded",
          e);
    }
  }
}
