// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.html;

import dev.bulletin.core.Block;
import dev.bulletin.core.Bulletin;
import dev.bulletin.core.Item;
import dev.bulletin.core.ItemList;
import dev.bulletin.core.Paragraph;
import dev.bulletin.core.Quotation;
import dev.bulletin.core.Section;
import dev.bulletin.core.Text;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a bulletin says in a line, where only a line is shown: its subtitle, otherwise its first
 * words.
 */
final class Summary {

  private static final int LONGEST = 160;

  private Summary() {}

  /** At most 160 characters, cut between words; null where there are no words. */
  static @Nullable String of(Bulletin bulletin) {
    String words = bulletin.subtitle() == null ? null : line(bulletin.subtitle());
    if (words == null) {
      words = firstWords(bulletin.body());
    }
    return words == null || words.length() <= LONGEST ? words : cut(words, bulletin.language());
  }

  private static @Nullable String firstWords(List<Block> blocks) {
    for (Block block : blocks) {
      String words = firstWords(block);
      if (words != null) {
        return words;
      }
    }
    return null;
  }

  private static @Nullable String firstWords(Block block) {
    if (block instanceof Paragraph paragraph) {
      return line(paragraph.text());
    }
    if (block instanceof Section section) {
      return firstWords(section.body());
    }
    if (block instanceof Quotation quotation) {
      return line(quotation.quote());
    }
    return block instanceof ItemList list ? firstItem(list) : null;
  }

  private static @Nullable String firstItem(ItemList list) {
    for (Item item : list.items()) {
      Text text = item.text() != null ? item.text() : item.title();
      String words = text == null ? firstWords(item.body()) : line(text);
      if (words != null) {
        return words;
      }
    }
    return null;
  }

  /** The words on one line; null where all are blank. */
  private static @Nullable String line(Text text) {
    String words = text.plainText();
    if (isLine(words)) {
      return words;
    }
    StringBuilder line = new StringBuilder(Math.min(words.length(), LONGEST + 1));
    boolean space = false;
    for (int i = 0; i < words.length() && line.length() <= LONGEST; i++) {
      char c = words.charAt(i);
      if (Character.isWhitespace(c) || Character.isISOControl(c)) {
        space = !line.isEmpty();
      } else {
        if (space) {
          line.append(' ');
        }
        line.append(c);
        space = false;
      }
    }
    return line.isEmpty() ? null : line.toString();
  }

  /** Whether the words are on one line as they are, in ASCII, and not too many. */
  private static boolean isLine(String words) {
    boolean space = true;
    for (int i = 0; i < words.length() && i <= LONGEST; i++) {
      char c = words.charAt(i);
      if (c < ' ' || c > '~' || (c == ' ' && space)) {
        return false;
      }
      space = c == ' ';
    }
    return !space && words.length() <= LONGEST;
  }

  private static String cut(String words, String language) {
    BreakIterator breaks = BreakIterator.getWordInstance(Locale.forLanguageTag(language));
    breaks.setText(words);
    int end = breaks.preceding(LONGEST);
    int whole = end > LONGEST / 2 ? end : LONGEST;
    if (Character.isHighSurrogate(words.charAt(whole - 1))) {
      whole--;
    }
    return words.substring(0, whole).stripTrailing() + "…";
  }
}
