// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.constraint;

import dev.bulletin.core.internal.shape.Strings;
import dev.bulletin.core.internal.shape.Violations;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Checks {@link LanguageTag}. For Jakarta Validation providers, which make one themselves.
 *
 * @since 0.1
 */
public final class LanguageTagValidator implements ConstraintValidator<LanguageTag, String> {

  /** Called by the provider. */
  public LanguageTagValidator() {}

  @Override
  public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
    return value == null || Violations.report(Strings.languageTagFault(value), context);
  }
}
