// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Documents with faults, as the files under {@code faults} hold them: a heading of the form {@code
 * === what | code pointer | code pointer}, then the document, with {@code ▶} before and {@code ◀}
 * after the place that each diagnostic must name, in their order. The marks are taken out before
 * the document is read.
 */
record FaultFile(String name, List<String> expected, String json) {

  /** Every document in the folder. */
  static List<FaultFile> all() {
    try (Stream<Path> files = Files.list(Path.of(FaultFile.class.getResource("faults").toURI()))) {
      return files.sorted().flatMap(FaultFile::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Stream<FaultFile> read(Path file) {
    try {
      String[] parts = Files.readString(file).split("(?m)^=== ", -1);
      return Stream.of(parts).skip(1).map(part -> of(file.getFileName().toString(), part));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FaultFile of(String file, String part) {
    int end = part.indexOf('\n');
    String[] heading = part.substring(0, end).split(" \\| ", -1);
    List<String> places = new ArrayList<>();
    String json = unmarked(part.substring(end + 1), places);
    if (places.size() != heading.length - 1) {
      throw new IllegalStateException("as many marks as faults: " + file + ": " + heading[0]);
    }
    List<String> expected = new ArrayList<>();
    for (int i = 1; i < heading.length; i++) {
      expected.add(heading[i] + " " + places.get(i - 1));
    }
    return new FaultFile(file.replace(".txt", "") + ": " + heading[0], expected, json);
  }

  private static String unmarked(String marked, List<String> places) {
    StringBuilder json = new StringBuilder();
    int line = 1;
    int column = 1;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == '▶') {
        places.add(line + ":" + column);
      } else if (c == '◀') {
        close(places, line + ":" + column);
      } else {
        json.append(c);
        line += c == '\n' ? 1 : 0;
        column = c == '\n' ? 1 : column + 1;
      }
    }
    return json.toString();
  }

  /** Ends the place that was begun last and has no end yet. */
  private static void close(List<String> places, String end) {
    int last = places.size() - 1;
    while (places.get(last).contains("-")) {
      last--;
    }
    places.set(last, places.get(last) + "-" + end);
  }

  /** The code that the file is about. */
  String code() {
    return name.substring(0, name.indexOf(':'));
  }

  @Override
  public String toString() {
    return name;
  }
}
