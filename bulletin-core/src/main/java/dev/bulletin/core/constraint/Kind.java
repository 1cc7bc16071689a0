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
 * The kind of an item: lower-case words of the letters a to z and digits, each beginning with a
 * letter or digit, the first with a letter, joined by single hyphens; at most 40 characters. Null
 * is sound.
 *
 * <p>Violations carry the code {@code kind-malformed}.
 *
 * @since 0.1
 */
@Documented
@Constraint(validatedBy = KindValidator.class)
@Target({
  ElementType.FIELD,
  ElementType.METHOD,
  ElementType.PARAMETER,
  ElementType.TYPE_USE,
  ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface Kind {

  /**
   * The message, or its key in braces.
   *
   * @return the message template
   */
  String message() default "{dev.bulletin.kind-malformed}";

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
