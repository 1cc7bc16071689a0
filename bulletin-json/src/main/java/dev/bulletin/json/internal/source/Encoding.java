// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** Makes bytes of characters without a loss: what is damaged in the one is damaged in the other. */
public final class Encoding {

  private Encoding() {}

  /**
   * A string in UTF-8; a surrogate without its other half becomes its three bytes, which are none.
   */
  public static byte[] utf8(String value) {
    int damaged = loneSurrogate(value, 0);
    if (damaged < 0) {
      return value.getBytes(StandardCharsets.UTF_8);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(value.length() + 16);
    int from = 0;
    while (damaged >= 0) {
      out.writeBytes(value.substring(from, damaged).getBytes(StandardCharsets.UTF_8));
      char unit = value.charAt(damaged);
      out.write(0xE0 | (unit >> 12));
      out.write(0x80 | ((unit >> 6) & 0x3F));
      out.write(0x80 | (unit & 0x3F));
      from = damaged + 1;
      damaged = loneSurrogate(value, from);
    }
    out.writeBytes(value.substring(from).getBytes(StandardCharsets.UTF_8));
    return out.toByteArray();
  }

  private static int loneSurrogate(String value, int from) {
    for (int i = from; i < value.length(); i++) {
      char unit = value.charAt(i);
      if (Character.isSurrogate(unit)) {
        boolean pair =
            Character.isHighSurrogate(unit)
                && i + 1 < value.length()
                && Character.isLowSurrogate(value.charAt(i + 1));
        if (!pair) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }

  /** Reads characters to the end, or to a number of them. */
  public static String readAtMost(Reader in, int most) throws IOException {
    StringBuilder out = new StringBuilder();
    char[] chunk = new char[8192];
    while (out.length() < most) {
      int count = in.read(chunk, 0, Math.min(chunk.length, most - out.length()));
      if (count < 0) {
        break;
      }
      out.append(chunk, 0, count);
    }
    return out.toString();
  }
}
