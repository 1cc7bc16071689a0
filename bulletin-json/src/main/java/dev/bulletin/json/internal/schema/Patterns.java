// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.schema;

import dev.bulletin.json.internal.read.StringTest;
import java.util.regex.Pattern;

/**
 * Compiles the schema's patterns: a scan where the pattern is a character class, else an
 * expression.
 */
final class Patterns {

  private Patterns() {}

  static StringTest compile(String pattern) {
    CharacterClass whole = CharacterClass.parse(pattern);
    if (whole != null) {
      return whole;
    }
    if (pattern.startsWith("^[") && pattern.endsWith("]+$")) {
      CharacterClass all = CharacterClass.parse(pattern.substring(1, pattern.length() - 2));
      if (all != null) {
        return all::isAllOf;
      }
    }
    return new Remembering(Pattern.compile(pattern));
  }

  /**
   * An expression that remembers some strings in which it was found, since a few languages, kinds
   * and dates make up most of what it sees. A race loses a memory, never an answer.
   */
  private static final class Remembering implements StringTest {

    private static final int SLOTS = 256;
    private static final int LONGEST = 64;

    private final Pattern pattern;
    private final String[] found = new String[SLOTS];

    Remembering(Pattern pattern) {
      this.pattern = pattern;
    }

    @Override
    public boolean isFoundIn(String value) {
      int slot = value.hashCode() & (SLOTS - 1);
      if (value.equals(found[slot])) {
        return true;
      }
      boolean answer = pattern.matcher(value).find();
      if (answer && value.length() <= LONGEST) {
        found[slot] = value;
      }
      return answer;
    }
  }
}
