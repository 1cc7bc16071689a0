// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The documents of {@code suite/json.txt}, which says how it is written. */
final class JsonSuite {

  private static final Path FILE = Path.of("src/test/resources/dev/bulletin/json/suite/json.txt");
  private static final Pattern REPEATED = Pattern.compile("«([0-9]+)×([^»]*)»");
  private static final Pattern BYTE = Pattern.compile("\\\\x([0-9a-f]{2})");

  private JsonSuite() {}

  /**
   * A document.
   *
   * @param verdict whether it is JSON
   * @param place where the fault stands; empty where there is none
   * @param notation the document as the file writes it
   */
  record Case(char verdict, String place, String notation) {

    boolean isJson() {
      return verdict == '+';
    }

    boolean reachesTheDepth() {
      return verdict == '^' || notation.contains("×[") || notation.contains("×{");
    }

    boolean startsWithMark() {
      return notation.startsWith("\\xef\\xbb\\xbf");
    }

    Set<String> codes() {
      return switch (verdict) {
        case '!' -> Set.of("json-encoding");
        case '^' -> Set.of("document-too-deep");
        default -> Set.of("json-syntax", "json-encoding");
      };
    }

    /** It takes text, has a limit on depth of its own, and reads halves of surrogate pairs. */
    boolean isOneThatGsonKnows() {
      boolean isText = text().getBytes(StandardCharsets.UTF_8).length == bytes().length;
      return isText && text().indexOf('\ufffd') < 0 && !reachesTheDepth() && verdict != '!';
    }

    String text() {
      return new String(bytes(), StandardCharsets.UTF_8);
    }

    byte[] bytes() {
      String text =
          REPEATED
              .matcher(notation)
              .replaceAll(
                  match ->
                      Matcher.quoteReplacement(
                          match.group(2).repeat(Integer.parseInt(match.group(1)))));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      Matcher matcher = BYTE.matcher(text);
      int from = 0;
      while (matcher.find()) {
        out.writeBytes(text.substring(from, matcher.start()).getBytes(StandardCharsets.UTF_8));
        out.write(Integer.parseInt(matcher.group(1), 16));
        from = matcher.end();
      }
      out.writeBytes(text.substring(from).getBytes(StandardCharsets.UTF_8));
      return out.toByteArray();
    }

    @Override
    public String toString() {
      return verdict + " " + notation;
    }
  }

  static Stream<Case> cases() {
    try {
      return Files.readAllLines(FILE).stream()
          .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
          .map(JsonSuite::read);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Case read(String line) {
    int tab = line.indexOf('\t');
    return new Case(line.charAt(0), line.substring(1, tab).strip(), line.substring(tab + 1));
  }
}
