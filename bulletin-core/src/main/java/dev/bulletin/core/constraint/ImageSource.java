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
 * The address or relative path of an image: 1 to 2048 code points, no control character. Spaces are
 * allowed, since real file names have them. Null is sound.
 *
 * <p>Violations carry the code {@code address-malformed}.
 *
 * @since 0.1
 */
@Documented
@Constraint(validatedBy = ImageSourceValidator.class)
@Target({
  ElementType.FIELD,
  ElementType.METHOD,
  ElementType.PARAMETER,
  ElementType.TYPE_USE,
  ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface ImageSource {

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
