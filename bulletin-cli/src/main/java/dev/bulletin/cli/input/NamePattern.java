// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.input;

/** Matches one name of a path against one part of a {@link Glob}. */
final class NamePattern {

  private NamePattern() {}

  static boolean matches(String pattern, String name) {
    if (name.startsWith(".") && !pattern.startsWith(".")) {
      return false;
    }
    int p = 0;
    int star = -1;
    int taken = 0;
    for (int n = 0; n < name.length(); ) {
      int next = p < pattern.length() ? afterOne(pattern, p, name.charAt(n)) : -1;
      if (p < pattern.length() && pattern.charAt(p) == '*') {
        star = p++;
        taken = n;
      } else if (next > 0) {
        p = next;
        n++;
      } else if (star >= 0) {
        p = star + 1;
        n = ++taken;
      } else {
        return false;
      }
    }
    return onlyStars(pattern, p);
  }

  private static boolean onlyStars(String pattern, int from) {
    int p = from;
    while (p < pattern.length() && pattern.charAt(p) == '*') {
      p++;
    }
    return p == pattern.length();
  }

  /** Where the pattern goes on after it took a character; -1 where it does not take it. */
  private static int afterOne(String pattern, int p, char c) {
    char wanted = pattern.charAt(p);
    if (wanted == '[') {
      int end = pattern.indexOf(']', p + 2);
      if (end > 0) {
        return isInSet(pattern.substring(p + 1, end), c) ? end + 1 : -1;
      }
    }
    return wanted == '?' || wanted == c ? p + 1 : -1;
  }

  private static boolean isInSet(String set, char c) {
    boolean negated = set.startsWith("!") || set.startsWith("^");
    boolean found = false;
    for (int i = negated ? 1 : 0; i < set.length(); i++) {
      if (i + 2 < set.length() && set.charAt(i + 1) == '-') {
        found |= c >= set.charAt(i) && c <= set.charAt(i + 2);
        i += 2;
      } else {
        found |= c == set.charAt(i);
      }
    }
    return found != negated;
  }
}
