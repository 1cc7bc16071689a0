// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.write;

/**
 * Tokens as JSON text, each member and element on a line of its own or all in one line. A string is
 * looked at once and copied as a whole where nothing in it needs an escape, as in nearly all.
 */
final class TextTokens implements Tokens {

  private final Utf8Buffer out;
  private final int indentation;
  private int depth;
  private boolean isFirst = true;
  private boolean isNamed;

  /** Text with so many spaces for each level; in one line where there are none. */
  TextTokens(int indentation, Utf8Buffer out) {
    this.indentation = indentation;
    this.out = out;
  }

  @Override
  public void startObject() {
    start('{');
  }

  @Override
  public void endObject() {
    end('}');
  }

  @Override
  public void startArray() {
    start('[');
  }

  @Override
  public void endArray() {
    end(']');
  }

  @Override
  public void name(String name) {
    separate();
    out.appendQuoted(name);
    out.append(':');
    if (indentation > 0) {
      out.append(' ');
    }
    isNamed = true;
  }

  @Override
  public void string(String value) {
    separate();
    out.appendQuoted(value);
  }

  @Override
  public void number(String literal) {
    separate();
    out.append(Utf8Buffer.utf8(literal));
  }

  @Override
  public void flag(boolean value) {
    separate();
    out.append(Utf8Buffer.utf8(String.valueOf(value)));
  }

  @Override
  public void none() {
    separate();
    out.append(Utf8Buffer.utf8("null"));
  }

  private void start(char bracket) {
    separate();
    out.append(bracket);
    depth++;
    isFirst = true;
  }

  private void end(char bracket) {
    depth--;
    if (!isFirst) {
      breakLine();
    }
    out.append(bracket);
    isFirst = false;
  }

  /** What stands before a member or an element; nothing before a member's value or the root. */
  private void separate() {
    if (isNamed) {
      isNamed = false;
      return;
    }
    if (!isFirst) {
      out.append(',');
    }
    isFirst = false;
    if (depth > 0) {
      breakLine();
    }
  }

  private void breakLine() {
    if (indentation > 0) {
      out.appendLine(indentation * depth);
    }
  }
}
