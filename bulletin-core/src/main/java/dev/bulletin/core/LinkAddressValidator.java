// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core;

import dev.bulletin.core.diagnostic.StructureCode;
import dev.bulletin.core.internal.shape.Strings;
import dev.bulletin.core.internal.shape.Violations;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Checks {@link LinkAddress}. For Jakarta Validation providers, which make one themselves.
 *
 * @since 0.1
 */
public final class LinkAddressValidator implements ConstraintValidator<LinkAddress, Link> {

  /** Called by the provider. */
  public LinkAddressValidator() {}

  @Override
  public boolean isValid(@Nullable Link link, ConstraintValidatorContext context) {
    return link == null || link.href() != null || Violations.report(fault(link), context);
  }

  private static @Nullable StructureCode fault(Link link) {
    String address = link.link().plainOrNull();
    return address == null ? StructureCode.TYPE_MISMATCH : Strings.addressFault(address);
  }
}
