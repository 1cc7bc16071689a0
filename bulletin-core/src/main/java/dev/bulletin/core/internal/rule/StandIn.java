// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule;

import dev.bulletin.core.Block;
import dev.bulletin.core.Image;
import dev.bulletin.core.Inline;
import dev.bulletin.core.Item;
import dev.bulletin.core.Organization;
import dev.bulletin.core.Paragraph;
import dev.bulletin.core.Plain;
import dev.bulletin.core.Text;
import dev.bulletin.core.When;
import java.util.List;

/**
 * What a reader puts in the place of a part whose shape is faulty, so that rules can run on all
 * that is sound: nothing moves, nothing is absent that the sender wrote, and the walk passes these
 * by. They are told by identity, not by value.
 */
public final class StandIn {

  /** For a line, an address, a language, a date: of no language and no words. */
  @SuppressWarnings("StringOperationCanBeSimplified") // an identity of its own is the point
  public static final String STRING = new String("und");

  /** For a part of a text. */
  public static final Inline INLINE = new Plain(STRING);

  /** For a text. */
  public static final Text TEXT = new Text(List.of(INLINE));

  /** For a block. */
  public static final Block BLOCK = new Paragraph(TEXT);

  /** For a body or a footer. */
  public static final List<Block> BLOCKS = List.of(BLOCK);

  /** For an item. */
  public static final Item ITEM = Item.of(TEXT);

  /** For a list's items. */
  public static final List<Item> ITEMS = List.of(ITEM);

  /** For a table's columns, or one of its rows. */
  public static final List<Text> CELLS = List.of(TEXT);

  /** For a table's rows. */
  public static final List<List<Text>> ROWS = List.of(CELLS);

  /** For a point or span of time. */
  public static final When WHEN = When.of(STRING);

  /** For an image. */
  public static final Image IMAGE = Image.builder(STRING).build();

  /** For an organization. */
  public static final Organization ORGANIZATION = Organization.of(STRING);

  private StandIn() {}

  /** Whether a part stands in for a faulty one. */
  public static boolean is(Object part) {
    if (part instanceof String string) {
      return is(string);
    }
    if (part instanceof Text text) {
      return is(text);
    }
    return part == INLINE
        || part == BLOCK
        || part == ITEM
        || part == WHEN
        || part == IMAGE
        || part == ORGANIZATION
        || (part instanceof List && isList(part));
  }

  /** Whether a line, an address, a language or a date stands in for a faulty one. */
  @SuppressWarnings({"StringEquality", "ReferenceEquality"})
  public static boolean is(String string) {
    return string == STRING;
  }

  /** Whether a text stands in for a faulty one. */
  @SuppressWarnings("ReferenceEquality")
  public static boolean is(Text text) {
    return text == TEXT;
  }

  /** Whether a part of a text stands in for a faulty one. */
  @SuppressWarnings("ReferenceEquality")
  public static boolean is(Inline inline) {
    return inline == INLINE;
  }

  /** Whether a block stands in for a faulty one. */
  @SuppressWarnings("ReferenceEquality")
  public static boolean is(Block block) {
    return block == BLOCK || block == IMAGE;
  }

  /** Whether an item stands in for a faulty one. */
  @SuppressWarnings("ReferenceEquality")
  public static boolean is(Item item) {
    return item == ITEM;
  }

  private static boolean isList(Object list) {
    return list == BLOCKS || list == ITEMS || list == CELLS || list == ROWS;
  }
}
