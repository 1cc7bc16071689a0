// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.report;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * Where the JSON reports are written. The text is the same data in every reader, and safe in a
 * terminal: a character that it would hide or obey can only stand in a string, and is escaped
 * there.
 */
final class JsonOutput {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().rootValueSeparator((String) null).build();

  private static final Separators SEPARATORS =
      Separators.createDefaultInstance()
          .withObjectNameValueSpacing(Separators.Spacing.AFTER)
          .withObjectEmptySeparator("")
          .withArrayEmptySeparator("");

  private JsonOutput() {}

  /** A generator of indented text. */
  static JsonGenerator indented(Writer out) {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    PrettyPrinter printer =
        new DefaultPrettyPrinter(SEPARATORS)
            .withObjectIndenter(indenter)
            .withArrayIndenter(indenter);
    return FACTORY.createGenerator(new Indented(printer), new Escaping(out));
  }

  /** A generator of one line. */
  static JsonGenerator compact(Writer out) {
    return FACTORY.createGenerator(ObjectWriteContext.empty(), new Escaping(out));
  }

  /** Writes, and throws what the stream throws. */
  static void write(Runnable body) throws IOException {
    try {
      body.run();
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  private static final class Indented extends ObjectWriteContext.Base {
    private final PrettyPrinter printer;

    Indented(PrettyPrinter printer) {
      this.printer = printer;
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }

    @Override
    public PrettyPrinter getPrettyPrinter() {
      return printer;
    }
  }

  /**
   * Escapes hidden characters and commands; whatever else JSON has to escape is escaped already.
   */
  private static final class Escaping extends FilterWriter {

    private char last;

    Escaping(Writer out) {
      super(out);
    }

    @Override
    public void write(int c) throws IOException {
      write(new char[] {(char) c}, 0, 1);
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
      write(text.toCharArray(), offset, length);
    }

    @Override
    public void write(char[] text, int offset, int length) throws IOException {
      int end = offset + length;
      int from = offset;
      for (int i = offset; i < end; i++) {
        char c = text[i];
        // Surrogates are always escaped: a pair may be cut between two calls. So is the second #:
        // some
        // build servers obey ##[name], wherever it stands.
        boolean escaped = c >= 0x7F ? isHidden(c) : c == '#' && last == '#';
        last = c;
        if (escaped) {
          out.write(text, from, i - from);
          out.write("\\u" + Integer.toHexString(0x10000 + c).substring(1));
          from = i + 1;
        }
      }
      out.write(text, from, end - from);
    }

    private static boolean isHidden(char c) {
      return switch (Character.getType(c)) {
        case Character.CONTROL,
            Character.FORMAT,
            Character.LINE_SEPARATOR,
            Character.PARAGRAPH_SEPARATOR,
            Character.SURROGATE ->
            true;
        default -> false;
      };
    }

    @Override
    public void close() throws IOException {
      out.flush();
    }
  }
}
