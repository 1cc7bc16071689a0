// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.schema;

import dev.bulletin.core.Bulletin;
import dev.bulletin.core.Code;
import dev.bulletin.core.Emphasis;
import dev.bulletin.core.Image;
import dev.bulletin.core.Item;
import dev.bulletin.core.ItemList;
import dev.bulletin.core.Link;
import dev.bulletin.core.ListStyle;
import dev.bulletin.core.Organization;
import dev.bulletin.core.Paragraph;
import dev.bulletin.core.Preformatted;
import dev.bulletin.core.Quotation;
import dev.bulletin.core.Section;
import dev.bulletin.core.Span;
import dev.bulletin.core.Strong;
import dev.bulletin.core.Table;
import dev.bulletin.core.When;
import dev.bulletin.json.internal.read.Members;
import dev.bulletin.json.internal.read.ObjectCheck.Binder;
import org.jspecify.annotations.Nullable;

/**
 * What the objects of the schema's definitions become in the model. One class for all of them, and
 * not a lambda for each, which a process would have to make before it reads anything.
 */
final class ObjectBinding implements Binder {

  private final ModelObject object;
  private final int[] slots;

  private ObjectBinding(ModelObject object, int[] slots) {
    this.object = object;
    this.slots = slots;
  }

  /** The binding of a definition; fails where the schema has a member that it does not know. */
  static Binder of(String definition, Members members) {
    ModelObject object = ModelObject.of(definition);
    Slots slots = new Slots(definition, members);
    if (object == ModelObject.BULLETIN) {
      slots.ignore("$schema");
    }
    int[] inOrder = slots.of(object.members());
    slots.checkAllUsed();
    return new ObjectBinding(object, inOrder);
  }

  @Override
  public Object bind(@Nullable Object[] members) {
    Values v = new Values(members, slots);
    return switch (object) {
      case BULLETIN -> bulletin(v);
      case ORGANIZATION -> new Organization(v.need(0), v.get(1), v.get(2));
      case WHEN -> new When(v.need(0), v.get(1), v.get(2));
      case SECTION -> new Section(v.need(0), v.list(1), v.get(2));
      case LIST -> new ItemList(v.list(0), style(v.get(1), v.get(2)), v.get(2));
      case ITEM -> item(v);
      case IMAGE -> new Image(v.need(0), v.get(1), v.get(2), v.get(3));
      case QUOTATION -> new Quotation(v.need(0), v.get(1), v.get(2));
      case TABLE -> new Table(v.list(0), v.list(1), v.get(2));
      case PREFORMATTED -> new Preformatted(v.need(0), v.get(1));
      case PARAGRAPH -> new Paragraph(v.need(0));
      case STRONG -> new Strong(v.need(0));
      case EMPHASIS -> new Emphasis(v.need(0));
      case CODE -> new Code(v.need(0));
      case LINK -> new Link(v.need(0), v.get(1));
      case SPAN -> new Span(v.need(0), v.need(1));
    };
  }

  private static Bulletin bulletin(Values v) {
    return new Bulletin(
        v.get(0),
        v.need(1),
        v.get(2),
        v.need(3),
        v.get(4),
        v.list(5),
        v.get(6),
        v.get(7),
        v.get(8),
        v.get(9),
        v.list(10),
        v.list(11),
        v.get(12));
  }

  private static Item item(Values v) {
    return new Item(
        v.get(0), v.get(1), v.get(2), v.get(3), v.get(4), v.get(5), v.get(6), v.get(7), v.list(8));
  }

  /** The style that was given; where it was faulty, one that no rule minds beside the start. */
  private static ListStyle style(@Nullable Object given, @Nullable Object start) {
    if (given instanceof ListStyle style) {
      return style;
    }
    return given != null && start != null ? ListStyle.NUMBER : ListStyle.BULLET;
  }
}
