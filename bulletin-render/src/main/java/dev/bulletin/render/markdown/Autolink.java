// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.markdown;

import java.util.function.IntPredicate;

/**
 * Tells which links can stand between angle brackets, their words being their address: CommonMark
 * 0.31.2, section 6.5. Stricter than the standard where parsers differ.
 */
final class Autolink {
  private Autolink() {}

  /** Whether the words in angle brackets are read as these words with this address. */
  static boolean isPossible(String words, String address) {
    if (words.equals(address)) {
      return hasScheme(words) && all(words, 0, words.length(), Autolink::isAddressCharacter);
    }
    return address.length() == words.length() + 7
        && address.startsWith("mailto:")
        && address.endsWith(words)
        && isMailbox(words);
  }

  /** An address in angle brackets is its words, or they are what follows {@code mailto:}. */
  static boolean isLongEnough(int words, String address) {
    return words == address.length() || words + "mailto:".length() == address.length();
  }

  private static boolean hasScheme(String words) {
    int colon = words.indexOf(':');
    return colon >= 2
        && colon <= 32
        && Characters.isAsciiLetter(words.charAt(0))
        && all(
            words,
            1,
            colon,
            c -> Characters.isAsciiAlphanumeric(c) || c == '+' || c == '.' || c == '-');
  }

  private static boolean isAddressCharacter(int c) {
    return Characters.isAsciiAlphanumeric(c) || "-._~:/?#@!$'()*+,=%[]&".indexOf(c) >= 0;
  }

  private static boolean isMailbox(String words) {
    int at = words.indexOf('@');
    return at > 0
        && all(words, 0, at, c -> Characters.isAsciiAlphanumeric(c) || "._+-".indexOf(c) >= 0)
        && isDomain(words.substring(at + 1));
  }

  private static boolean isDomain(String domain) {
    for (String label : domain.split("\\.", -1)) {
      boolean sound =
          !label.isEmpty()
              && label.length() <= 63
              && !label.startsWith("-")
              && !label.endsWith("-")
              && all(label, 0, label.length(), c -> Characters.isAsciiAlphanumeric(c) || c == '-');
      if (!sound) {
        return false;
      }
    }
    return true;
  }

  private static boolean all(String words, int from, int to, IntPredicate allowed) {
    for (int i = from; i < to; i++) {
      if (!allowed.test(words.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
