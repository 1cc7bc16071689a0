// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A link that leads somewhere: it has an {@code href}, or its text is plain and itself an address.
 * Null is sound.
 *
 * <p>Violations carry the code {@code type-mismatch} (the text is not plain) or {@code
 * address-malformed}.
 *
 * @since 0.1
 */
@Documented
@Constraint(validatedBy = LinkAddressValidator.class)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface LinkAddress {

  /**
   * The message, or its key in braces.
   *
   * @return the message template
   */
  String message() default "{dev.bulletin.address-malformed}";

  /**
   * The groups that this constraint belongs to.
   *
   * @return the groups
   */
  Class<?>[] groups() default {};

  /**
   * What a client attaches to this constraint.
   *
   * @return the payload types
   */
  Class<? extends Payload>[] payload() default {};
}
