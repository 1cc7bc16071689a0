// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.markdown;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Words as a sequence of characters with their styles, in which two ways to nest the same styles
 * are equal. Runs of spaces are one, those at the edges of a line none.
 */
final class Styled {

  static final int STRONG = 1;
  static final int EMPHASIS = 2;
  static final int CODE = 4;

  private record Letter(int codePoint, int style, String link) {}

  private final List<Letter> characters = new ArrayList<>();

  void add(String words, int style, String link) {
    words.codePoints().forEach(c -> characters.add(new Letter(plain(c), style, decoded(link))));
  }

  void lineBreak() {
    characters.add(new Letter('\n', 0, ""));
  }

  void image(String alt, String source, String link) {
    add("\ue000", 0, link);
    add(alt, 0, link);
    add("\ue001" + decoded(source) + "\ue002", 0, link);
  }

  private static int plain(int c) {
    boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
    return space && c != '\n' ? ' ' : c;
  }

  private static String decoded(String address) {
    return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  Styled onOneLine() {
    Styled line = new Styled();
    characters.forEach(
        c -> line.characters.add(c.codePoint() == '\n' ? new Letter(' ', 0, "") : c));
    return line;
  }

  boolean isBlank() {
    return characters.stream().allMatch(c -> c.codePoint() == ' ' || c.codePoint() == '\n');
  }

  /** The same with no space or line break at either end, and no space but one between two words. */
  private List<Letter> normal() {
    List<Letter> normal = new ArrayList<>();
    for (Letter c : characters) {
      int last = normal.isEmpty() ? '\n' : normal.get(normal.size() - 1).codePoint();
      if (c.codePoint() == '\n') {
        dropLast(normal, ' ');
        if (!normal.isEmpty()) {
          normal.add(c);
        }
      } else if (c.codePoint() != ' ' || last != ' ' && last != '\n') {
        normal.add(c);
      }
    }
    dropLast(normal, ' ');
    dropLast(normal, '\n');
    return normal;
  }

  private static void dropLast(List<Letter> list, int c) {
    while (!list.isEmpty() && list.get(list.size() - 1).codePoint() == c) {
      list.remove(list.size() - 1);
    }
  }

  /** The words with what they are, but for emphasis. */
  String structure() {
    return describe(CODE);
  }

  /** The words with what they are, the emphasis of letters and digits too. */
  String emphasised() {
    return describe(CODE | STRONG | EMPHASIS);
  }

  private String describe(int styles) {
    StringBuilder description = new StringBuilder();
    int style = 0;
    String link = "";
    for (Letter c : normal()) {
      boolean space = c.codePoint() == ' ' || c.codePoint() == '\n';
      int shown = c.style() & (Character.isLetterOrDigit(c.codePoint()) ? styles : styles & CODE);
      int kept = Character.isLetterOrDigit(c.codePoint()) ? 0 : style & (STRONG | EMPHASIS);
      if (!space && ((shown | kept) != style || !c.link().equals(link))) {
        style = shown | kept;
        link = c.link();
        description.append("«").append(style).append(' ').append(link).append("»");
      }
      description.append(c.codePoint() == '\n' ? "⏎" : Character.toString(c.codePoint()));
    }
    return description.toString();
  }

  /** Whether no character here has a style that it does not have there. */
  boolean hasNoMoreStyleThan(Styled other) {
    List<Letter> mine = normal();
    List<Letter> theirs = other.normal();
    for (int i = 0; i < mine.size(); i++) {
      boolean space = mine.get(i).codePoint() == ' ' || mine.get(i).codePoint() == '\n';
      if (!space && (mine.get(i).style() & ~theirs.get(i).style()) != 0) {
        return false;
      }
    }
    return mine.size() == theirs.size();
  }
}
