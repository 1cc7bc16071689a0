// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.rule;

import dev.bulletin.core.diagnostic.MessageArgument;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that a sound bulletin keeps. A rule says what it looks at by the interfaces that it
 * implements, one or more of {@link DocumentRule}, {@link BlocksRule}, {@link SectionRule}, {@link
 * ListRule}, {@link ItemRule}, {@link ImageRule}, {@link QuotationRule}, {@link TableRule}, {@link
 * LinkRule}, {@link AddressRule}, {@link WhenRule}, {@link TextRule} and {@link StringRule}, and
 * reports what it finds to the {@link RuleContext} that it is handed.
 *
 * <p>Rules have no state and are safe for use by any number of threads. Those of users are added to
 * a validator's builder, or found by {@link java.util.ServiceLoader}; they take part like the
 * library's own.
 *
 * @since 0.1
 */
public interface Rule {

  /**
   * The rule's code, the same as in its description, and cheap to ask for.
   *
   * @return the code
   */
  String code();

  /**
   * The rule's level, the same as in its description, and cheap to ask for.
   *
   * @return the level
   */
  Level level();

  /**
   * The rule's entry in the catalogue.
   *
   * @return the entry, made anew or kept
   */
  RuleDescription description();

  /**
   * What a finding says.
   *
   * @param language the language asked for; English where the rule does not speak it
   * @param arguments what the rule handed over when it reported
   * @return the message, by default the entry's sentence
   */
  default String message(Locale language, List<MessageArgument> arguments) {
    return description().sentence();
  }

  /**
   * What to do about a finding.
   *
   * @param language the language asked for; English where the rule does not speak it
   * @param arguments what the rule handed over when it reported
   * @return the hint, or null where there is nothing to add
   */
  default @Nullable String hint(Locale language, List<MessageArgument> arguments) {
    return null;
  }
}
