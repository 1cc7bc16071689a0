// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.constraint;

import dev.bulletin.core.constraint.DateOrTime;
import dev.bulletin.core.internal.shape.Strings;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link DateOrTime}. */
public final class DateOrTimeValidator implements ConstraintValidator<DateOrTime, String> {

  @Override
  public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
    return value == null || Violations.report(Strings.dateOrTimeFault(value), context);
  }
}
