// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.write;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes of JSON in UTF-8 that grow at their end. */
final class Utf8Buffer {

  private byte[] bytes = new byte[4096];
  private int length;

  /** Appends a character of ASCII. */
  void append(char c) {
    reserve(1);
    bytes[length++] = (byte) c;
  }

  void append(byte[] more) {
    reserve(more.length);
    System.arraycopy(more, 0, bytes, length, more.length);
    length += more.length;
  }

  /** Appends a string in quotation marks: as it is where it may stand so, as nearly all may. */
  void appendQuoted(String value) {
    append('"');
    byte[] own = value.getBytes(StandardCharsets.UTF_8);
    append(JsonEscapes.areSound(own) ? own : utf8(JsonEscapes.escaped(value)));
    append('"');
  }

  static byte[] utf8(String value) {
    return value.getBytes(StandardCharsets.UTF_8);
  }

  private void reserve(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
    }
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes, length);
  }

  @Override
  public String toString() {
    return new String(bytes, 0, length, StandardCharsets.UTF_8);
  }
}
