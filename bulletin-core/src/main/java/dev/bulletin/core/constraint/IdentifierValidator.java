// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.constraint;

import dev.bulletin.core.internal.shape.Strings;
import dev.bulletin.core.internal.shape.Violations;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Checks {@link Identifier}. For Jakarta Validation providers, which make one themselves.
 *
 * @since 0.1
 */
public final class IdentifierValidator implements ConstraintValidator<Identifier, String> {

  /** Called by the provider. */
  public IdentifierValidator() {}

  @Override
  public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
    return value == null || Violations.report(Strings.identifierFault(value), context);
  }
}
