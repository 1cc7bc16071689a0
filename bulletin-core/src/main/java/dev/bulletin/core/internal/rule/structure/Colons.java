// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.structure;

/** The colons of the world's scripts. */
final class Colons {

  /** ASCII, full width, small, presentation form, Armenian, Ethiopic. */
  private static final String ALL = ":：﹕︓։፡፥";

  private Colons() {}

  /** Whether the last character that is no white space is a colon. */
  static boolean endsWithOne(String value) {
    int last = value.length() - 1;
    while (last >= 0 && isSpace(value.charAt(last))) {
      last--;
    }
    return last >= 0 && isColon(value.charAt(last));
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || c >= 128 ? Character.isWhitespace(c) || Character.isSpaceChar(c) : false;
  }

  private static boolean isColon(char c) {
    return c < 128 ? c == ':' : ALL.indexOf(c) >= 0;
  }
}
