// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core;

import dev.bulletin.core.internal.shape.Soundness;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Checks {@link Sound}. For Jakarta Validation providers, which make one themselves.
 *
 * @since 0.1
 */
public final class SoundValidator implements ConstraintValidator<Sound, Bulletin> {

  /** Called by the provider. */
  public SoundValidator() {}

  @Override
  public boolean isValid(@Nullable Bulletin bulletin, ConstraintValidatorContext context) {
    return bulletin == null || Soundness.load().report(bulletin, context);
  }
}
