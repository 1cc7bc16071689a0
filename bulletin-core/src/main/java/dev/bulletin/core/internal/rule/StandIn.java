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
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

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

  private static final Set<Object> ALL = Collections.newSetFromMap(new IdentityHashMap<>());

  static {
    Collections.addAll(
        ALL,
        STRING,
        INLINE,
        TEXT,
        BLOCK,
        BLOCKS,
        ITEM,
        ITEMS,
        CELLS,
        ROWS,
        WHEN,
        IMAGE,
        ORGANIZATION);
  }

  private StandIn() {}

  /** Whether a part stands in for a faulty one. */
  public static boolean is(Object part) {
    return ALL.contains(part);
  }
}
