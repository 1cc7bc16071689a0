// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks {@link Distinct}. For Jakarta Validation providers, which make one themselves.
 *
 * @since 0.1
 */
public final class DistinctValidator implements ConstraintValidator<Distinct, List<?>> {

  /** Called by the provider. */
  public DistinctValidator() {}

  @Override
  public boolean isValid(@Nullable List<?> value, ConstraintValidatorContext context) {
    return value == null || new HashSet<>(value).size() == value.size();
  }
}
