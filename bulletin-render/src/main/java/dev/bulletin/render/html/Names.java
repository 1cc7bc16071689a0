// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.html;

/**
 * Names of elements and attributes that users hand over: one that is none would let them write what
 * is not escaped.
 */
final class Names {

  private Names() {}

  static String element(String name) {
    return check(name, "not the name of an element: ");
  }

  static String attribute(String name) {
    return check(name, "not the name of an attribute: ");
  }

  private static String check(String name, String message) {
    boolean valid = !name.isEmpty() && isLetter(name.charAt(0));
    for (int i = 1; valid && i < name.length(); i++) {
      char c = name.charAt(i);
      valid = isLetter(c) || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == ':' || c == '.';
    }
    if (!valid) {
      throw new IllegalArgumentException(message + name);
    }
    return name;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
