// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The digits of a date or time in ISO 8601: {@code 2026}, {@code 2026-01}, {@code 2026-01-08},
 * {@code 2026-01-08T15:00}, the last also with seconds, a fraction of one to nine digits, and an
 * offset or {@code Z}. Whether that day, time or offset exists is a rule. Null is sound.
 *
 * <p>Violations carry the code {@code date-malformed}.
 *
 * @since 0.1
 */
@Documented
@Constraint(validatedBy = DateOrTimeValidator.class)
@Target({
  ElementType.FIELD,
  ElementType.METHOD,
  ElementType.PARAMETER,
  ElementType.TYPE_USE,
  ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface DateOrTime {

  /**
   * The message, or its key in braces.
   *
   * @return the message template
   */
  String message() default "{dev.bulletin.date-malformed}";

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
