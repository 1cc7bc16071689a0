// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.rule;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A rule's entry in the catalogue: what it says, why it matters, and an example of each side.
 *
 * @param code the stable name of its diagnostics: lower-case words joined by hyphens
 * @param level what it asks for
 * @param sentence what it says, in one English sentence
 * @param reason why that matters to a reader
 * @param broken a bulletin in JSON that breaks this rule and no other of its level or above
 * @param mended the same, mended
 * @since 0.1
 */
public record RuleDescription(
    String code, Level level, String sentence, String reason, String broken, String mended) {

  private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  /**
   * Checks that all is there and the code is one.
   *
   * @throws NullPointerException if a component is null
   * @throws IllegalArgumentException if the code is not in kebab case
   */
  public RuleDescription {
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(sentence, "sentence");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(broken, "broken");
    Objects.requireNonNull(mended, "mended");
    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException("a code is lower-case words joined by hyphens: " + code);
    }
  }
}
