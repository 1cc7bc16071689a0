// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.constraint;

import dev.bulletin.core.constraint.LanguageTag;
import dev.bulletin.core.internal.shape.Strings;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link LanguageTag}. */
public final class LanguageTagValidator implements ConstraintValidator<LanguageTag, String> {

  @Override
  public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
    return value == null || Violations.report(Strings.languageTagFault(value), context);
  }
}
