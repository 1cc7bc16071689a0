// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.write;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes of JSON in UTF-8 that grow at their end. */
final class Utf8Buffer {

  /** Strings up to this length are copied by character: to make bytes of them would take longer. */
  private static final int SHORT = 24;

  private byte[] bytes;
  private int length;

  /** A buffer that may write into an array until it is {@linkplain #release released}. */
  Utf8Buffer(byte[] bytes) {
    this.bytes = bytes;
  }

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

  /** Appends a line feed and so many spaces. */
  void appendLine(int spaces) {
    reserve(spaces + 1);
    bytes[length] = '\n';
    Arrays.fill(bytes, length + 1, length + 1 + spaces, (byte) ' ');
    length += spaces + 1;
  }

  /** Appends a string in quotation marks: as it is where it may stand so, as nearly all may. */
  void appendQuoted(String value) {
    append('"');
    if (value.length() > SHORT || !appendPlain(value)) {
      byte[] own = utf8(value);
      append(JsonEscapes.areSound(own, value) ? own : utf8(JsonEscapes.escaped(value)));
    }
    append('"');
  }

  /** Appends a short string of ASCII without anything to escape; any other leaves no trace. */
  private boolean appendPlain(String value) {
    int size = value.length();
    reserve(size);
    for (int i = 0; i < size; i++) {
      char c = value.charAt(i);
      if (!JsonEscapes.isPlain(c)) {
        return false;
      }
      bytes[length + i] = (byte) c;
    }
    length += size;
    return true;
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

  /** The array that was written into, for another buffer; this one has ended. */
  byte[] release() {
    return bytes;
  }

  @Override
  public String toString() {
    return new String(bytes, 0, length, StandardCharsets.UTF_8);
  }
}
