// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.write;

/**
 * Escapes surrogates without their other half, which no encoding can write, so that they survive.
 */
public final class Surrogates {

  private Surrogates() {}

  /**
   * The same JSON with {@code \}{@code ud800} where a lone surrogate stood; only strings have them.
   */
  public static String escaped(String json) {
    int length = json.length();
    StringBuilder out = null;
    int from = 0;
    for (int i = 0; i < length; i++) {
      char unit = json.charAt(i);
      if (!Character.isSurrogate(unit)) {
        continue;
      }
      if (isPair(json, i)) {
        i++;
        continue;
      }
      out = out == null ? new StringBuilder(length + 16) : out;
      out.append(json, from, i).append("\\u").append(Integer.toHexString(unit));
      from = i + 1;
    }
    return out == null ? json : out.append(json, from, length).toString();
  }

  /** Whether a string holds a surrogate without its other half. */
  static boolean areAnyAlone(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (isPair(value, i)) {
        i++;
      } else if (Character.isSurrogate(value.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether two halves that belong together stand at a place. */
  static boolean isPair(String json, int at) {
    return Character.isHighSurrogate(json.charAt(at))
        && at + 1 < json.length()
        && Character.isLowSurrogate(json.charAt(at + 1));
  }
}
