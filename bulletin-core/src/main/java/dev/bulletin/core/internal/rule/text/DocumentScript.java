// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.text;

import dev.bulletin.core.Block;
import dev.bulletin.core.Bulletin;
import dev.bulletin.core.Inline;
import dev.bulletin.core.Item;
import dev.bulletin.core.ItemList;
import dev.bulletin.core.Paragraph;
import dev.bulletin.core.Plain;
import dev.bulletin.core.Section;
import dev.bulletin.core.Span;
import dev.bulletin.core.Text;
import dev.bulletin.core.internal.rule.StandIn;
import dev.bulletin.core.internal.text.EightCharacters;
import dev.bulletin.core.internal.text.Inlines;
import dev.bulletin.core.internal.text.Scripts;
import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Counts the letters of a bulletin by script, in its title, headings, paragraphs and items that
 * name no language of their own. Some hundred letters tell; no more are looked at.
 */
final class DocumentScript {

  private static final int ENOUGH = 400;
  private static final int FEW = 30;

  /** The letters of each script that is not expected. */
  private Map<UnicodeScript, Integer> others = Map.of();

  private final Set<UnicodeScript> expected;
  private int letters;
  private int well;

  private DocumentScript(Set<UnicodeScript> expected) {
    this.expected = expected;
  }

  /**
   * The script of most letters where the bulletin's language is not written in it; null where all
   * is well.
   */
  static @Nullable UnicodeScript foreign(Bulletin bulletin) {
    Set<UnicodeScript> expected =
        StandIn.is(bulletin.language()) ? null : Scripts.of(bulletin.language());
    if (expected == null) {
      return null;
    }
    DocumentScript count = new DocumentScript(expected);
    count.string(bulletin.title());
    count.blocks(bulletin.body());
    return count.most();
  }

  /** Whether no letter that follows can change the answer: half of all are as expected. */
  private boolean isDecided() {
    return letters >= ENOUGH || 2 * well >= ENOUGH;
  }

  private @Nullable UnicodeScript most() {
    for (Map.Entry<UnicodeScript, Integer> entry : others.entrySet()) {
      if (letters >= FEW && 2 * entry.getValue() > letters) {
        return entry.getKey();
      }
    }
    return null;
  }

  private void blocks(List<Block> blocks) {
    for (Block block : blocks) {
      if (isDecided() || StandIn.is(block)) {
        continue;
      }
      if (block instanceof Paragraph paragraph) {
        text(paragraph.text());
      } else if (block instanceof Section section && section.language() == null) {
        text(section.heading());
        blocks(section.body());
      } else if (block instanceof ItemList list) {
        list.items().forEach(this::item);
      }
    }
  }

  private void item(Item item) {
    if (!isDecided() && item.language() == null) {
      text(item.title());
      text(item.text());
      blocks(item.body());
    }
  }

  private void text(@Nullable Text text) {
    if (text == null || StandIn.is(text)) {
      return;
    }
    for (Inline inline : text.inlines()) {
      if (inline instanceof Plain plain && !StandIn.is(plain)) {
        string(plain.value());
      } else if (!(inline instanceof Span)) {
        text(Inlines.nested(inline));
      }
    }
  }

  private void string(String value) {
    if (isDecided()) {
      return;
    }
    byte[] bytes = EightCharacters.bytes(value);
    if (bytes.length < Long.BYTES || bytes.length != value.length()) {
      characters(value, 0, value.length());
      return;
    }
    for (int at = 0; at < bytes.length && !isDecided(); at += Long.BYTES) {
      eight(value, at, EightCharacters.upToEight(bytes, at));
    }
  }

  /** Most letters of most bulletins are of ASCII. */
  private void eight(String value, int at, long eight) {
    if (EightCharacters.areAscii(eight) && !EightCharacters.holdQuestionMark(eight)) {
      count(UnicodeScript.LATIN, Math.min(EightCharacters.letters(eight), ENOUGH - letters));
    } else {
      characters(value, at, Math.min(at + Long.BYTES, value.length()));
    }
  }

  private void characters(String value, int from, int to) {
    for (int i = from; i < to && !isDecided(); ) {
      int c = value.codePointAt(i);
      if (Character.isLetter(c)) {
        count(c < 128 ? UnicodeScript.LATIN : UnicodeScript.of(c), 1);
      }
      i += Character.charCount(c);
    }
  }

  private void count(UnicodeScript script, int more) {
    letters += more;
    if (expected.contains(script)) {
      well += more;
    } else if (more > 0 && script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED) {
      if (others.isEmpty()) {
        others = new EnumMap<>(UnicodeScript.class);
      }
      others.merge(script, more, Integer::sum);
    }
  }
}
