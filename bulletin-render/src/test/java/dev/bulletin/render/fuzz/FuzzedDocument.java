// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.fuzz;

import dev.bulletin.core.Bulletin;
import dev.bulletin.json.BulletinParser;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Reads bytes as a document: they are its words, parted by a control character that no bulletin
 * holds, and choose its parts. The parser takes it from there.
 */
final class FuzzedDocument {

  private static final String PARTED = "\u001f";

  private final byte[] choices;
  private final List<String> words;
  private int choice;
  private int word;

  private FuzzedDocument(byte[] input) {
    choices = input;
    words = List.of(new String(input, StandardCharsets.UTF_8).split(PARTED, -1));
  }

  /** What of it is sound, as the parser sees it: that is what anyone may show. */
  static Optional<Bulletin> bulletin(byte[] input) {
    return BulletinParser.create().parse(new FuzzedDocument(input).json()).soundParts();
  }

  private String json() {
    List<String> members = new ArrayList<>();
    members.add("\"title\":" + string());
    members.add("\"language\":" + (choose(3) == 0 ? string() : "\"en\""));
    members.add("\"subtitle\":" + text(2));
    members.add("\"date\":" + string());
    members.add("\"organization\":{\"name\":" + string() + ",\"url\":" + string() + "}");
    members.add("\"body\":" + array(6, () -> block(3)));
    members.add("\"footer\":" + array(2, () -> block(1)));
    return "{" + String.join(",", members) + "}";
  }

  private int choose(int most) {
    return choices.length == 0 ? 0 : (choices[choice++ % choices.length] & 0xFF) % most;
  }

  private String array(int most, Supplier<String> element) {
    List<String> elements = new ArrayList<>();
    for (int i = choose(most); i >= 0; i--) {
      elements.add(element.get());
    }
    return "[" + String.join(",", elements) + "]";
  }

  private String block(int depth) {
    return switch (choose(depth == 0 ? 5 : 7)) {
      case 0 -> "{\"text\":" + text(2) + "}";
      case 1 -> "{\"image\":" + string() + ",\"alt\":" + string() + ",\"caption\":" + text(1) + "}";
      case 2 -> "{\"quote\":" + text(2) + ",\"source\":" + text(1) + "}";
      case 3 -> "{\"pre\":" + string() + "}";
      case 4 -> {
        int width = 1 + choose(3);
        Supplier<String> row = () -> cells(width);
        yield "{\"columns\":" + row.get() + ",\"rows\":" + array(3, row) + "}";
      }
      case 5 -> "{\"heading\":" + text(1) + ",\"body\":" + array(3, () -> block(depth - 1)) + "}";
      default -> "{\"style\":\"number\",\"items\":" + array(3, () -> item(depth - 1)) + "}";
    };
  }

  private String cells(int width) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < width; i++) {
      cells.add(text(1));
    }
    return "[" + String.join(",", cells) + "]";
  }

  private String item(int depth) {
    return choose(2) == 0
        ? string()
        : "{\"label\":"
            + text(1)
            + ",\"title\":"
            + text(1)
            + ",\"when\":"
            + string()
            + ",\"text\":"
            + text(2)
            + ",\"body\":"
            + array(2, () -> block(depth))
            + "}";
  }

  private String text(int depth) {
    return depth == 0 || choose(2) == 0 ? string() : array(4, () -> inline(depth - 1));
  }

  private String inline(int depth) {
    return switch (choose(6)) {
      case 0 -> "{\"strong\":" + text(depth) + "}";
      case 1 -> "{\"em\":" + text(depth) + "}";
      case 2 -> "{\"code\":" + string() + "}";
      case 3 -> "{\"link\":" + text(depth) + ",\"href\":" + string() + "}";
      case 4 -> "{\"span\":" + text(depth) + ",\"language\":\"he\"}";
      default -> string();
    };
  }

  private String string() {
    return words
        .get(word++ % words.size())
        .chars()
        .mapToObj(unit -> String.format(Locale.ROOT, "\\u%04x", unit))
        .collect(Collectors.joining("", "\"", "\""));
  }
}
