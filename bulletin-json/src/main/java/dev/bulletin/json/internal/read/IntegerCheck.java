// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.read;

import dev.bulletin.core.diagnostic.MessageArgument;
import dev.bulletin.core.diagnostic.StructureCode;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** A whole number in a range. As JSON Schema has it, 4.0 and 40e-1 are whole. */
public final class IntegerCheck extends Check {

  private static final int PLAIN_DIGITS = 9;

  private final BigDecimal least;
  private final BigDecimal most;

  /** A check of a range, both ends included. */
  public IntegerCheck(int least, int most) {
    super(null);
    this.least = BigDecimal.valueOf(least);
    this.most = BigDecimal.valueOf(most);
  }

  @Override
  @Nullable Object read(Input in) {
    if (!accepts(in.token())) {
      return in.mismatch(types());
    }
    String literal = in.number();
    BigDecimal value = value(literal);
    if (value.stripTrailingZeros().scale() > 0) {
      return in.mismatch(types());
    }
    if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
      in.fault(
          Fault.of(
              StructureCode.NUMBER_OUT_OF_RANGE,
              in.offset(),
              in.pointer(),
              MessageArgument.word(literal),
              MessageArgument.count(least.intValue()),
              MessageArgument.count(most.intValue())));
      return null;
    }
    return value.intValue();
  }

  /** The number's value; one beyond what can be computed with becomes one of its size. */
  private static BigDecimal value(String literal) {
    int exponent = Math.max(literal.indexOf('e'), literal.indexOf('E'));
    if (exponent < 0 || literal.length() - exponent <= PLAIN_DIGITS) {
      return new BigDecimal(literal);
    }
    BigDecimal digits = new BigDecimal(literal.substring(0, exponent));
    String power = literal.substring(exponent + 1).replaceFirst("^([+-]?)0+(?=[0-9])", "$1");
    if (digits.signum() == 0 || power.length() <= PLAIN_DIGITS) {
      return digits.signum() == 0 ? BigDecimal.ZERO : new BigDecimal(digits + "e" + power);
    }
    return digits.scaleByPowerOfTen(power.charAt(0) == '-' ? -100_000 : 100_000);
  }

  @Override
  boolean accepts(JsonToken token) {
    return token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT;
  }

  @Override
  Set<JsonType> types() {
    return Set.of(JsonType.INTEGER);
  }
}
