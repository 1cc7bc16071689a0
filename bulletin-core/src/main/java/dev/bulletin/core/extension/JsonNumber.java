// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.extension;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A JSON number, in the digits that its sender wrote: {@code 1.50} stays {@code 1.50} and differs
 * from {@code 1.5}.
 *
 * @param literal the number as RFC 8259, section 6, writes it
 * @since 0.1
 */
public record JsonNumber(String literal) implements JsonValue {

  private static final Pattern NUMBER =
      Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?");

  /**
   * Checks the digits.
   *
   * @throws NullPointerException if {@code literal} is null
   * @throws IllegalArgumentException if {@code literal} is no JSON number
   */
  public JsonNumber {
    if (!NUMBER.matcher(Objects.requireNonNull(literal, "literal")).matches()) {
      throw new IllegalArgumentException("not a JSON number");
    }
  }

  /**
   * A whole number.
   *
   * @param value the number
   * @return the number
   */
  public static JsonNumber of(long value) {
    return new JsonNumber(Long.toString(value));
  }

  /**
   * The number's exact value.
   *
   * @return the value, with the scale of its digits
   * @throws NumberFormatException if its exponent is beyond what {@link BigDecimal} holds
   */
  public BigDecimal value() {
    return new BigDecimal(literal);
  }
}
