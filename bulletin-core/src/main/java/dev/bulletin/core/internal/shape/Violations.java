// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.shape;

import dev.bulletin.core.diagnostic.StructureCode;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Tells Jakarta Validation which fault was found. No text of a bulletin ever reaches a message
 * template.
 */
public final class Violations {

  private Violations() {}

  /** Reports a fault under the message key of its code; true where there is none. */
  public static boolean report(@Nullable StructureCode fault, ConstraintValidatorContext context) {
    if (fault == null) {
      return true;
    }
    context.disableDefaultConstraintViolation();
    context
        .buildConstraintViolationWithTemplate("{dev.bulletin." + fault.code() + "}")
        .addConstraintViolation();
    return false;
  }
}
