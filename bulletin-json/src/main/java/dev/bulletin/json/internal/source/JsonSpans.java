// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.source;

/** Finds where the parts of sound JSON end. */
final class JsonSpans {

  private JsonSpans() {}

  /** The place after the value or name that starts here. */
  static int end(byte[] bytes, int start, int to) {
    if (start >= to) {
      return to;
    }
    return switch (bytes[start]) {
      case '"' -> stringEnd(bytes, start, to);
      case '{', '[' -> containerEnd(bytes, start, to);
      default -> scalarEnd(bytes, start, to);
    };
  }

  static int skipSpace(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to && isSpace(bytes[at])) {
      at++;
    }
    return at;
  }

  private static int stringEnd(byte[] bytes, int start, int to) {
    int at = start + 1;
    while (at < to && bytes[at] != '"') {
      at += bytes[at] == '\\' ? 2 : 1;
    }
    return Math.min(at + 1, to);
  }

  private static int containerEnd(byte[] bytes, int start, int to) {
    int depth = 0;
    int at = start;
    while (at < to) {
      byte value = bytes[at];
      if (value == '"') {
        at = stringEnd(bytes, at, to);
        continue;
      }
      at++;
      if (value == '{' || value == '[') {
        depth++;
      } else if ((value == '}' || value == ']') && --depth == 0) {
        return at;
      }
    }
    return to;
  }

  private static int scalarEnd(byte[] bytes, int start, int to) {
    int at = start;
    while (at < to && !isDelimiter(bytes[at])) {
      at++;
    }
    return at;
  }

  private static boolean isDelimiter(byte value) {
    return isSpace(value) || value == ',' || value == ']' || value == '}' || value == ':';
  }

  static boolean isSpace(byte value) {
    return value == ' ' || value == '\n' || value == '\r' || value == '\t';
  }
}
