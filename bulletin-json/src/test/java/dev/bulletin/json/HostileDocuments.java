// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json;

import dev.bulletin.core.diagnostic.Diagnostic;
import dev.bulletin.core.diagnostic.Severity;
import dev.bulletin.core.rule.Level;
import dev.bulletin.core.validation.ValidationOptions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A program that reads what is meant to exhaust it: up to 100 MB, and documents just under the
 * limit that are all faults. It says how each was answered.
 */
final class HostileDocuments {

  private static final int MEGABYTE = 1_000_000;

  private static final BulletinParser PARSER =
      BulletinParser.builder()
          .validation(ValidationOptions.builder().level(Level.INFORMATIVE, Level.EMAIL).build())
          .build();

  private static final List<String> ANSWERS = new ArrayList<>();

  private HostileDocuments() {}

  /** Writes the answers into the file that is named. */
  public static void main(String[] arguments) throws IOException {
    endless();
    inMemory();
    lines();
    structure();
    rules();
    Files.write(Path.of(arguments[0]), ANSWERS);
  }

  private static void endless() throws IOException {
    stream("deep arrays", "[");
    stream("deep objects", "{\"a\":");
    stream("tiny faults", "{\"body\":[", "5,");
    stream("members", "{", "\"a\":1,");
    stream("one string", "{\"title\":\"", "x");
    stream("one name", "{\"", "x");
    stream("one number", "[", "9");
    stream("white space", " ");
    stream("broken bytes", "\u00ff");
  }

  /** 100 MB of one thing over and over, and as much of it as is read. */
  private static void stream(String name, String start, String unit) throws IOException {
    int limit = ParseLimits.defaults().maxBytes();
    answered(name, PARSER.parse(new Repeated(start, unit, 100 * MEGABYTE), "stream"));
    answered("less: " + name, PARSER.parse(new Repeated(start, unit, limit), "stream"));
  }

  private static void stream(String name, String unit) throws IOException {
    stream(name, "", unit);
  }

  private static void inMemory() {
    answered("an array of bytes", PARSER.parse(new byte[100 * MEGABYTE]));
    answered("a text", PARSER.parse("x".repeat(100 * MEGABYTE)));
    answered("a text of two bytes each", PARSER.parse("水".repeat(50 * MEGABYTE)));
  }

  private static void lines() {
    PARSER
        .parseLines(new Repeated("", "x", 100 * MEGABYTE), "lines")
        .forEach(result -> answered("one line", result));
    long count =
        PARSER.parseLines(new Repeated("", "{}\n", 300_000), "lines").count()
            + PARSER.parseLines(new Repeated("", "\n", 100 * MEGABYTE), "lines").count();
    say("many lines", String.valueOf(count));
  }

  private static void structure() {
    document("deep arrays, closed", "[".repeat(500_000) + "]".repeat(500_000));
    document("tiny values, closed", "[" + filled("5", 400_000) + "]");
    String names = numbered(22_000, "\"k%d\": 1");
    document("duplicates far from the first", "{" + names + "," + filled("\"z\":1", 22_000) + "}");
    document(
        "duplicates behind a long string",
        bulletin(
            "\"x\"", "{\"s\":\"" + "x".repeat(500_000) + "\"," + filled("\"z\":1", 40_000) + "}"));
    document("unknown members", "{" + numbered(49_000, "\"k%d\": 1") + "}");
    document("objects of no shape", bulletin(filled("{}", 49_000)));
    document("nested shapes named last", bulletin(filled(nested(25), 38)));
    document("line breaks", bulletin("\n".repeat(MEGABYTE) + filled("5", 1_000)));
    document("names of one hash", bulletin("\"x\"", "{" + collisions(16_384) + "}"));
    document(
        "numbers",
        bulletin(filled("{\"items\":[\"a\"],\"start\":1e" + "9".repeat(900) + "}", 900)));
  }

  private static String nested(int depth) {
    String inner = filled("\"x\"", 30);
    for (int i = 0; i < depth; i++) {
      inner = "{\"zz\":1,\"body\":[5," + inner + "],\"language\":\"en\",\"headin\":\"h\"}";
    }
    return inner;
  }

  private static void rules() {
    String nasty = "\"\u0081\ue000\ufffd\u200b\u202e  a a \"";
    document(
        "strings with seven findings each",
        bulletin(filled("{\"text\":[" + filled(nasty, 500) + "]}", 80)));
    document(
        "images with many findings each",
        bulletin(
            filled(
                "{\"heading\":\"a:\",\"body\":["
                    + filled("{\"image\":\"http://a@b.example/IMG_1234.svg\"}", 900)
                    + "]}",
                20)));
    document("long words against the direction", bulletin(paragraphs("א")));
    document("open placeholders", bulletin(paragraphs("{{")));
    document("open comments", bulletin(paragraphs("<!--")));
    document("words that repeat", bulletin(paragraphs("the ")));
    document("open brackets", bulletin(paragraphs("[A ")));
    document("addresses", bulletin(paragraphs("http://a.(")));
    document("combining marks", bulletin(paragraphs("\u0301")));
    document("bidirectional controls", bulletin(paragraphs("\u202e")));
  }

  /** As many paragraphs of the greatest length as fit, each of one unit over and over. */
  private static String paragraphs(String unit) {
    String paragraph = unit.repeat(19_900 / unit.length());
    int size = paragraph.getBytes(StandardCharsets.UTF_8).length;
    return filled("\"" + paragraph + "\"", MEGABYTE / size);
  }

  private static String bulletin(String body) {
    return bulletin(body, "{}");
  }

  private static String bulletin(String body, String extensions) {
    return "{\"extensions\": "
        + extensions
        + ", \"title\": \"a\", \"language\": \"en\", \"body\": ["
        + body
        + "]}";
  }

  private static String filled(String unit, int count) {
    return String.join(",", Collections.nCopies(count, unit));
  }

  private static String numbered(int count, String unit) {
    return IntStream.range(0, count)
        .mapToObj(i -> unit.replace("%d", String.valueOf(i)))
        .collect(Collectors.joining(","));
  }

  /** Names that {@link String#hashCode} does not tell apart. */
  private static String collisions(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                IntStream.range(0, 14)
                    .mapToObj(bit -> (i >> bit & 1) == 0 ? "Aa" : "BB")
                    .collect(Collectors.joining("", "\"", "\":1")))
        .collect(Collectors.joining(","));
  }

  private static void document(String name, String json) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    if (bytes.length > ParseLimits.defaults().maxBytes()) {
      throw new IllegalArgumentException(name + " is beyond the limit: " + bytes.length);
    }
    answered(name, PARSER.parse(bytes));
  }

  private static void answered(String name, ParseResult result) {
    say(
        name,
        result.diagnostics().stream()
            .filter(HostileDocuments::isErrorOrLast)
            .map(Diagnostic::code)
            .distinct()
            .sorted()
            .collect(Collectors.joining(" ")));
  }

  private static boolean isErrorOrLast(Diagnostic found) {
    if (found.location() == null) {
      throw new IllegalStateException("without a place: " + found);
    }
    return found.severity() == Severity.ERROR || found.code().equals("diagnostics-truncated");
  }

  private static void say(String name, String answer) {
    ANSWERS.add(name + ": " + answer);
  }

  /** A stream of one thing over and over. */
  private static final class Repeated extends InputStream {

    private final byte[] start;
    private final byte[] unit;
    private final int size;
    private int at;

    Repeated(String start, String unit, int size) {
      this.start = start.getBytes(StandardCharsets.ISO_8859_1);
      this.unit = unit.getBytes(StandardCharsets.ISO_8859_1);
      this.size = size;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      int count = Math.min(length, size - at);
      for (int i = 0; i < count; i++) {
        into[offset + i] = (byte) next(at++);
      }
      return count == 0 && length > 0 ? -1 : count;
    }

    @Override
    public int read() {
      return at == size ? -1 : next(at++);
    }

    private int next(int next) {
      return (next < start.length ? start[next] : unit[(next - start.length) % unit.length]) & 0xFF;
    }
  }
}
