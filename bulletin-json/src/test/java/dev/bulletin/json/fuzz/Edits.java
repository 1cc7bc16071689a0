// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads bytes as changes to a valid sample: the first chooses the sample, then three each say
 * where, how and what. Most of what comes out is JSON, and close to a bulletin.
 */
final class Edits {

  private static final Pattern TOKEN =
      Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|[\\[\\]{},:]|[^\\s\\[\\]{},:\"]+");
  private static final List<String> VALUES =
      List.of(
          "null",
          "true",
          "0",
          "4.0",
          "-1e3",
          "\"\"",
          "\" \"",
          "\"x\"",
          "\"\\n\"",
          "\"\\ud800\"",
          "\"2026-02-30\"",
          "\"http://a.example\"",
          "[]",
          "{}",
          "[\"x\"]",
          "{\"text\": \"x\"}",
          "{\"items\": [\"x\"]}",
          "\"title\"",
          "\"heading\"",
          "\"body\"",
          "\"items\"",
          "\"link\"",
          "\"href\"",
          "\"span\"",
          "\"language\"",
          "\"rows\"",
          "\"tilte\"",
          ",",
          ":",
          "[",
          "]",
          "{",
          "}");

  private static final List<List<String>> SAMPLES = samples();

  private Edits() {}

  private static List<List<String>> samples() {
    try (Stream<Path> files = Files.list(Path.of("../docs/examples"))) {
      return files
          .filter(file -> file.toString().endsWith(".bulletin.json"))
          .sorted()
          .map(Edits::tokens)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> tokens(Path file) {
    try {
      return TOKEN.matcher(Files.readString(file)).results().map(found -> found.group()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] apply(byte[] input) {
    if (input.length == 0) {
      return input;
    }
    List<String> tokens = new ArrayList<>(SAMPLES.get((input[0] & 0xFF) % SAMPLES.size()));
    for (int i = 1; i + 3 < input.length && i < 64; i += 4) {
      int where = ((input[i] & 0xFF) << 8 | (input[i + 1] & 0xFF)) % tokens.size();
      change(tokens, where, input[i + 2] & 0xFF, input[i + 3] & 0xFF);
    }
    return String.join(" ", tokens).getBytes(StandardCharsets.UTF_8);
  }

  private static void change(List<String> tokens, int where, int how, int what) {
    switch (how % 5) {
      case 0 -> tokens.set(where, VALUES.get(what % VALUES.size()));
      case 1 -> tokens.add(where, VALUES.get(what % VALUES.size()));
      case 2 -> tokens.set(where, tokens.get(what * 256 % tokens.size()));
      case 3 -> tokens.set(where, inserted(tokens.get(where), what));
      default -> {
        if (tokens.size() > 1) {
          tokens.remove(where);
        }
      }
    }
  }

  /** A string with one more character in it, often one that means something. */
  private static String inserted(String token, int what) {
    int character = what < 0x80 ? what : 0x1FB0 + what;
    String escape = String.format(Locale.ROOT, "\\u%04x", character);
    return token.charAt(0) == '"' ? "\"" + escape + token.substring(1) : token;
  }
}
