// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.constraint;

import dev.bulletin.core.constraint.Identifier;
import dev.bulletin.core.internal.shape.Strings;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link Identifier}. */
public final class IdentifierValidator implements ConstraintValidator<Identifier, String> {

  @Override
  public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
    return value == null || Violations.report(Strings.identifierFault(value), context);
  }
}
