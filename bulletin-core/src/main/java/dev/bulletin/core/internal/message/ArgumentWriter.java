// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.message;

import dev.bulletin.core.diagnostic.MessageArgument;
import java.util.List;
import java.util.Map;

/**
 * Writes a message's arguments. What a bulletin holds is cut and made visible, since it may hold
 * anything.
 */
final class ArgumentWriter {

  private static final int SHOWN = 40;

  private final Map<String, String> joiners;

  ArgumentWriter(Map<String, String> joiners) {
    this.joiners = joiners;
  }

  /**
   * The argument for {@link java.text.MessageFormat}: a number as a number, all else as a string.
   */
  Object write(MessageArgument argument) {
    if (argument instanceof MessageArgument.Value value) {
      return quoted(value.value());
    }
    if (argument instanceof MessageArgument.Word word) {
      return word.word();
    }
    if (argument instanceof MessageArgument.Choice choice) {
      return joined(choice.words());
    }
    if (argument instanceof MessageArgument.Count count) {
      return count.number();
    }
    return ((MessageArgument.Place) argument).position().toString();
  }

  private String joined(List<String> words) {
    StringBuilder joined = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      if (i > 0) {
        joined.append(joiners.get(i == words.size() - 1 ? "or" : "comma"));
      }
      joined.append(quoted(words.get(i)));
    }
    return joined.toString();
  }

  private static String quoted(String value) {
    String shown =
        isLong(value) ? value.substring(0, value.offsetByCodePoints(0, SHOWN)) + "…" : value;
    return '"' + Visible.of(shown) + '"';
  }

  /** Whether there is more than is shown: of a long value only the beginning is looked at. */
  private static boolean isLong(String value) {
    int looked = Math.min(value.length(), 2 * SHOWN + 2);
    return value.length() > SHOWN && value.codePointCount(0, looked) > SHOWN;
  }
}
