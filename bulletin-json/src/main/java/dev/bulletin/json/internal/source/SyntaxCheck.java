// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.source;

import dev.bulletin.json.internal.source.SyntaxFault.Kind;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Says where and why bytes are not JSON. It runs only where the tokenizer has refused a document,
 * and knows the usual mistakes by name. It keeps its own stack, so that no nesting exhausts the
 * thread's.
 */
public final class SyntaxCheck {

  private final byte[] bytes;
  private final int to;
  private final BitSet objects = new BitSet();
  private int depth;
  private int at;

  /** Whether the bracket that opens a container was read last. */
  private boolean opened;

  private SyntaxCheck(byte[] bytes, int from, int to) {
    this.bytes = bytes;
    this.at = from;
    this.to = to;
  }

  /** The first fault between two offsets, or null where one JSON value stands there. */
  public static @Nullable SyntaxFault find(byte[] bytes, int from, int to) {
    return new SyntaxCheck(bytes, from, to).document();
  }

  private @Nullable SyntaxFault document() {
    if (next() < 0) {
      return fault(Kind.EMPTY, to, to);
    }
    SyntaxFault fault = value();
    while (fault == null && depth > 0) {
      fault = opened ? first() : afterValue();
    }
    if (fault != null || next() < 0) {
      return fault;
    }
    return isClosing(bytes[at]) ? here(Kind.BRACKET) : misplaced(Kind.SECOND_VALUE);
  }

  /** What follows a value inside a container: its end, or a comma and the next value. */
  private @Nullable SyntaxFault afterValue() {
    int next = next();
    if (next < 0) {
      return end();
    }
    if (isClosing(next)) {
      return close(next);
    }
    if (next != ',') {
      return misplaced(Kind.COMMA_MISSING);
    }
    int comma = at++;
    next = next();
    if (next == ',') {
      return here(Kind.VALUE_MISSING);
    }
    if (next >= 0 && isClosing(next)) {
      return fault(Kind.TRAILING_COMMA, comma, comma + 1);
    }
    return inObject() ? member() : value();
  }

  private @Nullable SyntaxFault member() {
    int next = next();
    if (next < 0) {
      return end();
    }
    if (next != '"') {
      return name(next);
    }
    SyntaxFault fault = string();
    if (fault != null) {
      return fault;
    }
    next = next();
    if (next != ':') {
      return next < 0 ? end() : misplaced(Kind.COLON_MISSING);
    }
    at++;
    return value();
  }

  private SyntaxFault name(int next) {
    if (next == ',' || isClosing(next)) {
      return next == ',' ? here(Kind.VALUE_MISSING) : here(Kind.BRACKET);
    }
    return misplaced(Kind.NAME_UNQUOTED);
  }

  /** A scalar; or the opening of a container. */
  private @Nullable SyntaxFault value() {
    int next = next();
    if (next < 0) {
      return end();
    }
    return switch (next) {
      case '\"' -> string();
      case '{', '[' -> open(next == '{');
      case ']', '}', ',', ':' ->
          here(isClosing(next) && !closesObject(next) ? Kind.BRACKET : Kind.VALUE_MISSING);
      default -> next == '-' || isDigit(next) ? number() : literal();
    };
  }

  private @Nullable SyntaxFault open(boolean object) {
    objects.set(depth++, object);
    opened = true;
    at++;
    return null;
  }

  /** What follows an opening bracket: the closing one, or the first member or element. */
  private @Nullable SyntaxFault first() {
    opened = false;
    int next = next();
    if (next == (inObject() ? '}' : ']')) {
      return close(next);
    }
    return inObject() ? member() : value();
  }

  private @Nullable SyntaxFault close(int bracket) {
    if (depth == 0 || inObject() != (bracket == '}')) {
      return here(Kind.BRACKET);
    }
    depth--;
    at++;
    return null;
  }

  private @Nullable SyntaxFault literal() {
    int start = at;
    int end = wordEnd(at);
    String word = new String(bytes, start, Math.min(end - start, 6), StandardCharsets.ISO_8859_1);
    if (word.equals("true") || word.equals("false") || word.equals("null")) {
      at = end;
      return null;
    }
    boolean cut =
        end == to
            && ("true".startsWith(word) || "false".startsWith(word) || "null".startsWith(word));
    return cut && end > start ? fault(Kind.END, to, to) : misplaced(Kind.CHARACTER);
  }

  private @Nullable SyntaxFault number() {
    NumberScan scan = NumberScan.scan(bytes, at, to);
    int start = at;
    at = scan.end();
    if (scan.sound() && (at >= to || !isWordPart(at))) {
      return null;
    }
    int end = wordEnd(at);
    return end == to && scan.cut() ? end() : fault(Kind.NUMBER, start, Math.max(end, at));
  }

  private @Nullable SyntaxFault string() {
    for (at++; at < to; at++) {
      int value = bytes[at];
      if (value == '"') {
        at++;
        return null;
      }
      if (value >= 0 && value < ' ') {
        return here(Kind.CONTROL_CHARACTER);
      }
      if (value == '\\') {
        SyntaxFault fault = escape();
        if (fault != null) {
          return fault;
        }
      }
    }
    return end();
  }

  private @Nullable SyntaxFault escape() {
    int start = at++;
    if (at >= to) {
      return end();
    }
    if (bytes[at] != 'u') {
      return "\"\\/bfnrt".indexOf(bytes[at]) >= 0
          ? null
          : fault(Kind.ESCAPE, start, characterEnd(at));
    }
    for (int i = 1; i <= 4; i++) {
      if (at + 1 >= to) {
        return end();
      }
      if (Character.digit(bytes[at + 1], 16) < 0) {
        return fault(Kind.ESCAPE, start, at + 1);
      }
      at++;
    }
    return null;
  }

  /** What stands here, where something else must: told by its looks, else by what is missing. */
  private SyntaxFault misplaced(Kind otherwise) {
    int value = bytes[at];
    if (value == '#'
        || (value == '/' && at + 1 < to && (bytes[at + 1] == '/' || bytes[at + 1] == '*'))) {
      return fault(Kind.COMMENT, at, lineEnd(at));
    }
    if (otherwise == Kind.CHARACTER || otherwise == Kind.NAME_UNQUOTED) {
      if (value == '\'' || value == '`' || isTypographicQuote()) {
        return fault(Kind.QUOTATION_MARK, at, characterEnd(at));
      }
      if (value == '+' || value == '.') {
        return fault(Kind.NUMBER, at, wordEnd(at + 1));
      }
      if (isWordPart(at)) {
        return fault(otherwise == Kind.CHARACTER ? Kind.WORD : otherwise, at, wordEnd(at));
      }
    }
    return here(otherwise);
  }

  private boolean isTypographicQuote() {
    return at + 2 < to
        && bytes[at] == (byte) 0xE2
        && bytes[at + 1] == (byte) 0x80
        && (bytes[at + 2] & 0xFF) >= 0x98
        && (bytes[at + 2] & 0xFF) <= 0x9F;
  }

  private SyntaxFault end() {
    return fault(Kind.END, to, to);
  }

  private SyntaxFault here(Kind kind) {
    return fault(kind, at, characterEnd(at));
  }

  private static SyntaxFault fault(Kind kind, int start, int end) {
    return new SyntaxFault(start, end, kind);
  }

  private boolean closesObject(int bracket) {
    return bracket == '}' && depth > 0 && inObject();
  }

  private boolean inObject() {
    return objects.get(depth - 1);
  }

  /** The next byte that is no white space, or -1 at the end; {@link #at} is left on it. */
  private int next() {
    at = JsonSpans.skipSpace(bytes, at, to);
    return at < to ? bytes[at] & 0xFF : -1;
  }

  private int characterEnd(int start) {
    int end = start + 1;
    while (end < to && (bytes[end] & 0xC0) == 0x80) {
      end++;
    }
    return Math.min(end, to);
  }

  private int wordEnd(int start) {
    int end = start;
    while (end < to && isWordPart(end)) {
      end++;
    }
    return end;
  }

  private int lineEnd(int start) {
    int end = start;
    while (end < to && bytes[end] != '\n' && bytes[end] != '\r') {
      end++;
    }
    return end;
  }

  private boolean isWordPart(int index) {
    int value = bytes[index];
    return value < 0
        || value == '_'
        || value == '$'
        || value == '.'
        || value == '+'
        || value == '-'
        || isDigit(value)
        || (value >= 'A' && value <= 'Z')
        || (value >= 'a' && value <= 'z');
  }

  private static boolean isDigit(int value) {
    return value >= '0' && value <= '9';
  }

  private static boolean isClosing(int value) {
    return value == '}' || value == ']';
  }
}
