// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.rule;

import dev.bulletin.core.internal.text.MisreadBytes;

/** Looks again at what a {@link TraitScan} cannot tell for certain. */
final class CloseScan {

  private CloseScan() {}

  /** The kinds of a string's characters, of which some are pairs of surrogates. */
  static int kinds(String value) {
    return value.codePoints().map(CharacterKinds::of).reduce(0, (some, more) -> some | more);
  }

  /** Whether three letters of ASCII in upper case stand side by side. */
  static boolean hasCapitals(String value) {
    int inRow = 0;
    for (int i = 0; i < value.length() && inRow < 3; i++) {
      char c = value.charAt(i);
      inRow = c >= 'A' && c <= 'Z' ? inRow + 1 : 0;
    }
    return inRow == 3;
  }

  /** Whether a character that begins one which was misread stands before one that goes on. */
  static boolean hasMisread(String value) {
    for (int i = 1; i < value.length(); i++) {
      if (MisreadBytes.sequence(value.charAt(i - 1)) > 0 && MisreadBytes.goesOn(value.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
