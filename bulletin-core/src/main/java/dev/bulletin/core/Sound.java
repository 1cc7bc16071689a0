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
 * A bulletin that keeps the mandatory rules (a link is safe, a date exists, a table is not ragged),
 * and the limits that no single field shows: how deep it nests and how many values it holds. Null
 * is sound.
 *
 * <p>It stands on {@link Bulletin} in the default group, so that a framework that knows only
 * {@code @Valid} refuses an unsound one. It is no part of the group {@link
 * dev.bulletin.core.constraint.Shape}.
 *
 * <p>There is one violation for each finding, at the path of its part, with the message of the
 * rule's code. Whoever wants values in messages, hints, JSON Pointers or other levels asks {@code
 * dev.bulletin.core.validation.BulletinValidator}.
 *
 * @since 0.1
 */
@Documented
@Constraint(validatedBy = SoundValidator.class)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Sound {

  /**
   * The message, or its key in braces. Each finding has one of its own instead.
   *
   * @return the message template
   */
  String message() default "{dev.bulletin.unsound}";

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
