// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.constraint;

import dev.bulletin.core.internal.shape.Strings;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Checks {@link CodePoints}. For Jakarta Validation providers, which make one themselves.
 *
 * @since 0.1
 */
public final class CodePointsValidator implements ConstraintValidator<CodePoints, String> {

  private int max;

  /** Called by the provider. */
  public CodePointsValidator() {}

  @Override
  public void initialize(CodePoints constraint) {
    max = constraint.max();
  }

  @Override
  public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
    return value == null || !Strings.isLongerThan(value, max);
  }
}
