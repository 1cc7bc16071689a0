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

  private final Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
  private int letters;

  private DocumentScript() {}

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
    DocumentScript count = new DocumentScript();
    count.string(bulletin.title());
    count.blocks(bulletin.body());
    return count.most(expected);
  }

  private @Nullable UnicodeScript most(Set<UnicodeScript> expected) {
    for (Map.Entry<UnicodeScript, Integer> entry : counts.entrySet()) {
      boolean most = letters >= FEW && 2 * entry.getValue() > letters;
      if (most && !expected.contains(entry.getKey())) {
        return entry.getKey();
      }
    }
    return null;
  }

  private void blocks(List<Block> blocks) {
    for (Block block : blocks) {
      if (letters >= ENOUGH || StandIn.is(block)) {
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
    if (letters < ENOUGH && item.language() == null) {
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
    for (int i = 0; i < value.length() && letters < ENOUGH; ) {
      int c = value.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetter(c)) {
        UnicodeScript script = UnicodeScript.of(c);
        letters++;
        if (script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED) {
          counts.merge(script, 1, Integer::sum);
        }
      }
    }
  }
}
