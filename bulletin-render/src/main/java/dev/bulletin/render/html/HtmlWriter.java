// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.html;

import dev.bulletin.render.internal.CharacterSet;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;

/**
 * Writes HTML, and alone knows how it is escaped. A {@link dev.bulletin.render.PartRenderer} gets
 * it from its {@link HtmlContext}.
 *
 * <p>Characters that HTML does not allow (control characters, unpaired surrogates, noncharacters)
 * are written as U+FFFD, so that what was there stays visible.
 *
 * <p>Belongs to one rendering and one thread.
 *
 * @since 0.1
 * @see <a href="https://html.spec.whatwg.org/multipage/syntax.html">HTML, section 13.1: writing
 *     HTML documents</a>
 */
public final class HtmlWriter {

  private static final char[] EMPTY = {};

  private char[] buffer;
  private int length;

  HtmlWriter() {
    this(EMPTY);
  }

  /** A writer that may use a buffer until it is {@linkplain #release released}. */
  HtmlWriter(char[] buffer) {
    this.buffer = buffer;
  }

  /**
   * Writes words: every character stands for itself, a line break becomes {@code <br>}.
   *
   * @param text the words
   * @return this writer
   */
  public HtmlWriter text(String text) {
    escaped(text, Escapes.TEXT);
    return this;
  }

  /**
   * Writes characters inside an element that keeps its line breaks, such as {@code pre}.
   *
   * @param text the characters
   * @return this writer
   */
  public HtmlWriter preformatted(String text) {
    escaped(text, Escapes.PREFORMATTED);
    return this;
  }

  /**
   * Opens an element. One that has no content ({@code img}) needs no more than this.
   *
   * @param element its name
   * @param attributes names and values in turn; the values are escaped, not judged: see {@link
   *     dev.bulletin.render.LinkPolicy} for addresses
   * @return this writer
   * @throws IllegalArgumentException if a name is none, or a value is missing
   */
  public HtmlWriter start(String element, String... attributes) {
    if (attributes.length % 2 != 0) {
      throw new IllegalArgumentException(
          "a value is missing after " + attributes[attributes.length - 1]);
    }
    append('<').html(Names.element(element));
    for (int i = 0; i < attributes.length; i += 2) {
      attribute(Names.attribute(attributes[i]), attributes[i + 1]);
    }
    return append('>');
  }

  /**
   * Closes an element.
   *
   * @param element its name
   * @return this writer
   * @throws IllegalArgumentException if the name is none
   */
  public HtmlWriter end(String element) {
    return html("</").html(Names.element(element)).append('>');
  }

  /**
   * Writes HTML as it is. Never hand over words of a bulletin: they would act.
   *
   * @param html well-formed HTML
   * @return this writer
   */
  public HtmlWriter html(String html) {
    int size = html.length();
    reserve(size);
    html.getChars(0, size, buffer, length);
    length += size;
    return this;
  }

  /** Writes a space, the name and the quoted value. The name is one of ours. */
  HtmlWriter attribute(String name, String value) {
    int size = name.length();
    reserve(size + 3);
    buffer[length] = ' ';
    name.getChars(0, size, buffer, length + 1);
    buffer[length + size + 1] = '=';
    buffer[length + size + 2] = '"';
    length += size + 3;
    escaped(value, Escapes.ATTRIBUTE);
    return append('"');
  }

  HtmlWriter append(char c) {
    reserve(1);
    buffer[length++] = c;
    return this;
  }

  HtmlWriter newline() {
    return append('\n');
  }

  /** Words as they stand in an attribute, for one that is put together by hand. */
  HtmlWriter attributeValue(String value) {
    escaped(value, Escapes.ATTRIBUTE);
    return this;
  }

  /** Writes a string up to the first of some characters, and tells where that stands in it. */
  int htmlUpTo(CharacterSet ends, String value) {
    int end = ends.first(value, 0);
    html(value, 0, end);
    return end;
  }

  /** How many bytes all that was written takes in UTF-8. */
  int utf8Length() {
    int bytes = length;
    for (int i = 0; i < length; i++) {
      char c = buffer[i];
      // Half of a surrogate pair takes half of four bytes.
      bytes += c < 0x80 ? 0 : c < 0x800 || Character.isSurrogate(c) ? 1 : 2;
    }
    return bytes;
  }

  void writeTo(Appendable output) throws IOException {
    if (output instanceof StringBuilder builder) {
      builder.append(buffer, 0, length);
    } else if (output instanceof Writer writer) {
      writer.write(buffer, 0, length);
    } else {
      output.append(toString());
    }
  }

  /** Gives up its buffer, so that who kept the writer cannot write into another rendering. */
  char[] release() {
    char[] released = buffer;
    buffer = EMPTY;
    length = 0;
    return released;
  }

  @Override
  public String toString() {
    return new String(buffer, 0, length);
  }

  /** Mostly there is nothing to escape. */
  private void escaped(String value, Escapes escapes) {
    int next = escapes.cleanEnd(value, 0);
    html(value, 0, next);
    while (next < value.length()) {
      html(escapes.replacementAt(value, next));
      int from = next + escapes.lengthAt(value, next);
      next = escapes.cleanEnd(value, from);
      html(value, from, next);
    }
  }

  private void html(String html, int from, int to) {
    reserve(to - from);
    html.getChars(from, to, buffer, length);
    length += to - from;
  }

  private void reserve(int more) {
    if (more > buffer.length - length) {
      buffer = Arrays.copyOf(buffer, Math.max(buffer.length * 2, length + more));
    }
  }
}
