// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.testing;

import dev.bulletin.core.rule.Level;
import dev.bulletin.core.validation.ValidationOptions;
import java.time.temporal.Temporal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a bulletin that they check themselves, by options of the test's. By default those
 * of the command line hold: the mandatory and recommended rules, those that are found as services,
 * no clock, and messages in English.
 *
 * @param <SELF> the type of this assertion
 * @param <ACTUAL> what is asserted about
 * @since 0.1
 */
public abstract class AbstractValidatedAssert<
        SELF extends AbstractValidatedAssert<SELF, ACTUAL>, ACTUAL>
    extends AbstractBulletinAssert<SELF, ACTUAL> {

  private ValidationOptions options = ValidationOptions.builder().discoverRules().build();

  AbstractValidatedAssert(@Nullable ACTUAL actual, Class<?> selfType) {
    super(actual, selfType);
  }

  final ValidationOptions options() {
    return options;
  }

  /** Forgets what was found by other options. */
  abstract void optionsChanged();

  /**
   * Turns levels on, for the assertions that follow.
   *
   * @param levels the levels, beside those that are on
   * @return this assertion
   */
  public SELF withLevels(Level... levels) {
    return set(options.toBuilder().level(levels));
  }

  /**
   * Sets the time against which a bulletin is out of date, for the assertions that follow.
   *
   * @param now a date or time
   * @return this assertion
   */
  public SELF withNow(Temporal now) {
    return set(options.toBuilder().now(Objects.requireNonNull(now, "now")));
  }

  /**
   * Sets all options, for the assertions that follow. Where they name no folder, the pictures of a
   * file are looked for beside it.
   *
   * @param options the options, instead of those that hold
   * @return this assertion
   */
  public SELF withOptions(ValidationOptions options) {
    return set(options.toBuilder());
  }

  private SELF set(ValidationOptions.Builder builder) {
    options = builder.build();
    optionsChanged();
    return myself;
  }
}
