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
 * A line: 1 to 300 code points, no line break, not blank. A line break is LF, CR, U+0085, U+2028 or
 * U+2029; blank means Unicode White_Space only. Null is sound.
 *
 * <p>Violations carry the code {@code text-blank}, {@code text-too-long} or {@code
 * line-break-unexpected}.
 *
 * @since 0.1
 */
@Documented
@Constraint(validatedBy = LineValidator.class)
@Target({
  ElementType.FIELD,
  ElementType.METHOD,
  ElementType.PARAMETER,
  ElementType.TYPE_USE,
  ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface Line {

  /**
   * The message, or its key in braces.
   *
   * @return the message template
   */
  String message() default "{dev.bulletin.text-blank}";

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
