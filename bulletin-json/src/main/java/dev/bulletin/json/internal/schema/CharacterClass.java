// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.schema;

import dev.bulletin.json.internal.read.StringTest;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * A character class of a schema's pattern, such as {@code [^\t-\r ]}, as a set of UTF-16 code
 * units. It knows literal characters, ranges, {@code \t \n \v \f \r} and {@code \xHH}, all of the
 * basic plane.
 */
final class CharacterClass implements StringTest {

  /** Whether each character of ASCII is one of the class. */
  private final boolean[] ascii = new boolean[128];

  private final BitSet units;
  private final boolean negated;

  private CharacterClass(BitSet units, boolean negated) {
    this.units = units;
    this.negated = negated;
    for (int c = 0; c < ascii.length; c++) {
      ascii[c] = units.get(c) != negated;
    }
  }

  private boolean holds(char c) {
    return c < 128 ? ascii[c] : units.get(c) != negated;
  }

  /** The class that is the whole of a pattern, or null where the pattern is something else. */
  static @Nullable CharacterClass parse(String pattern) {
    if (!pattern.startsWith("[") || pattern.indexOf(']') != pattern.length() - 1) {
      return null;
    }
    boolean negated = pattern.startsWith("[^");
    BitSet units = new BitSet();
    int at = negated ? 2 : 1;
    while (at < pattern.length() - 1) {
      int from = unit(pattern, at);
      at += width(pattern, at);
      int to = from;
      if (pattern.charAt(at) == '-' && at + 1 < pattern.length() - 1) {
        to = unit(pattern, at + 1);
        at += 1 + width(pattern, at + 1);
      }
      units.set(from, to + 1);
    }
    return new CharacterClass(units, negated);
  }

  private static int width(String pattern, int at) {
    return pattern.charAt(at) != '\\' ? 1 : pattern.charAt(at + 1) == 'x' ? 4 : 2;
  }

  private static int unit(String pattern, int at) {
    char unit = pattern.charAt(at);
    if (unit != '\\') {
      return unit;
    }
    return switch (pattern.charAt(at + 1)) {
      case 't' -> '\t';
      case 'n' -> '\n';
      case 'v' -> 0x0B;
      case 'f' -> '\f';
      case 'r' -> '\r';
      case 'x' -> Integer.parseInt(pattern, at + 2, at + 4, 16);
      default -> throw new IllegalStateException("an escape that is not known: " + pattern);
    };
  }

  /** Whether the string holds at least one character of the class. */
  @Override
  public boolean isFoundIn(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (holds(value.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the string is of this class alone, and not empty. */
  boolean isAllOf(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (!holds(value.charAt(i))) {
        return false;
      }
    }
    return !value.isEmpty();
  }
}
