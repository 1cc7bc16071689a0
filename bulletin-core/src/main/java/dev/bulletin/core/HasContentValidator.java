// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Checks {@link HasContent}. For Jakarta Validation providers, which make one themselves.
 *
 * @since 0.1
 */
public final class HasContentValidator implements ConstraintValidator<HasContent, Item> {

  /** Called by the provider. */
  public HasContentValidator() {}

  @Override
  public boolean isValid(@Nullable Item item, ConstraintValidatorContext context) {
    return item == null
        || item.label() != null
        || item.title() != null
        || item.text() != null
        || !item.body().isEmpty();
  }
}
