// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.markdown;

import java.util.ArrayList;
import java.util.List;

/** The blocks of a document, indented as they nest, each with its words. */
final class Outline {

  private final List<String> blocks = new ArrayList<>();
  private final List<Styled> words = new ArrayList<>();
  private int depth;

  void add(String block) {
    blocks.add("  ".repeat(depth) + block);
    words.add(new Styled());
  }

  void add(String block, Styled content) {
    blocks.add("  ".repeat(depth) + block);
    words.add(content);
  }

  /** Adds lines of code. Of those that are blank inside a list, parsers drop the spaces. */
  void addCode(String info, String lines) {
    add("code " + info + "\n" + lines.replaceAll("(?m)^[ \t]+$", ""));
  }

  void inside(Runnable work) {
    depth++;
    work.run();
    depth--;
  }

  /** All blocks with their words, without emphasis. */
  String structure() {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < blocks.size(); i++) {
      all.append(blocks.get(i)).append(' ').append(words.get(i).structure()).append('\n');
    }
    return all.toString();
  }

  /** All words with their emphasis. */
  String emphasised() {
    StringBuilder all = new StringBuilder();
    words.forEach(content -> all.append(content.emphasised()).append('\n'));
    return all.toString();
  }

  boolean hasNoMoreStyleThan(Outline other) {
    for (int i = 0; i < words.size(); i++) {
      if (!words.get(i).hasNoMoreStyleThan(other.words.get(i))) {
        return false;
      }
    }
    return true;
  }
}
