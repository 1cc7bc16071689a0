// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.config;

import dev.bulletin.core.diagnostic.Diagnostic;
import dev.bulletin.core.diagnostic.Position;
import dev.bulletin.core.diagnostic.Severity;
import dev.bulletin.core.diagnostic.SourceLocation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Reads a configuration file: JSON in UTF-8, of at most {@value #MOST_BYTES} bytes. */
public final class ConfigFile {

  /** The name of a configuration file that is found and not named. */
  public static final String NAME = ".bulletin-check.json";

  private static final int MOST_BYTES = 1 << 20;
  private static final JsonFactory FACTORY = new JsonFactory();

  private ConfigFile() {}

  /**
   * Reads a file.
   *
   * @param file where it is
   * @param name what diagnostics call it
   * @param vocabulary the levels and rules that there are
   * @throws ConfigException if it is not what a configuration file must be
   * @throws IOException if it cannot be read
   */
  public static CheckConfig read(Path file, String name, Vocabulary vocabulary)
      throws ConfigException, IOException {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(MOST_BYTES + 1);
    }
    Path folder = file.toAbsolutePath().normalize().getParent();
    return parse(text(bytes, name), name, vocabulary, folder == null ? file : folder);
  }

  private static String text(byte[] bytes, String name) throws ConfigException {
    if (bytes.length > MOST_BYTES) {
      throw fault(name, "", 1, 1, "document-too-large", "more than " + MOST_BYTES + " bytes");
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw fault(name, "", 1, 1, "json-encoding", "it is not in UTF-8");
    }
  }

  private static CheckConfig parse(String text, String name, Vocabulary vocabulary, Path folder)
      throws ConfigException {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      JsonCursor cursor = new JsonCursor(parser, text, name);
      try {
        CheckConfig config = new ConfigReader(cursor, vocabulary).read(folder);
        if (cursor.faults().isEmpty()) {
          return config;
        }
        throw new ConfigException(text, cursor.faults());
      } catch (JsonCursor.TooFaultyException e) {
        throw new ConfigException(text, cursor.faults());
      } catch (StreamConstraintsException e) {
        // Its own words speak of how the reader is built.
        String words = "a name, a number or the nesting is longer than any configuration needs";
        TokenStreamLocation at = parser.currentLocation();
        throw fault(name, text, at.getLineNr(), at.getColumnNr(), "json-syntax", words);
      } catch (JacksonException e) {
        List<Diagnostic> faults = new ArrayList<>(cursor.faults());
        faults.addAll(syntax(name, text, e).faults());
        throw new ConfigException(text, faults);
      }
    }
  }

  private static ConfigException syntax(String name, String text, JacksonException e) {
    TokenStreamLocation place = e.getLocation();
    int line = place == null ? 1 : Math.max(1, place.getLineNr());
    int column = place == null ? 1 : Math.max(1, place.getColumnNr());
    String words = String.valueOf(e.getOriginalMessage());
    return fault(name, text, line, column, "json-syntax", words);
  }

  private static ConfigException fault(
      String name, String text, int line, int column, String code, String message) {
    Position place = new Position(line, column);
    SourceLocation location = new SourceLocation(name, place, place);
    Diagnostic fault = new Diagnostic(Severity.ERROR, code, message, "", location, null);
    return new ConfigException(text, List.of(fault));
  }
}
