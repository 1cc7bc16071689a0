// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.text;

/**
 * Some characters of a string.
 *
 * @param start the first, in UTF-16 code units
 * @param end the place after the last
 */
public record CharacterRange(int start, int end) {
  /** These characters of the string. */
  public String of(String value) {
    return value.substring(start, end);
  }
}
