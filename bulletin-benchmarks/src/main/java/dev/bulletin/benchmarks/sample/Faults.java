// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.benchmarks.sample;

import java.nio.charset.StandardCharsets;

/** Three faults in a bulletin's shape: near its start, in its middle and at its end. */
final class Faults {

  private Faults() {}

  /** The same bytes with a malformed date, a misspelt member and an address with a space. */
  static byte[] in(byte[] json) {
    String text = new String(json, StandardCharsets.UTF_8);
    text = replace(text, "\"date\": \"2026-03-02\"", "\"date\": \"2026/03/02\"", 0);
    text = replace(text, "\"heading\"", "\"headng\"", text.length() / 4);
    text = replace(text, "leave?list", "leave? list", text.length() - 400);
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String replace(String text, String sound, String faulty, int from) {
    int at = text.indexOf(sound, from);
    if (at < 0) {
      throw new IllegalStateException(sound + " is not in the bulletin");
    }
    return text.substring(0, at) + faulty + text.substring(at + sound.length());
  }
}
