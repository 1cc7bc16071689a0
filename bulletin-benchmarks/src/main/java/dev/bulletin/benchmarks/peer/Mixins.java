// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.benchmarks.peer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.bulletin.core.AlertSeverity;
import dev.bulletin.core.Block;
import dev.bulletin.core.Code;
import dev.bulletin.core.Emphasis;
import dev.bulletin.core.Image;
import dev.bulletin.core.Inline;
import dev.bulletin.core.Item;
import dev.bulletin.core.ItemList;
import dev.bulletin.core.Link;
import dev.bulletin.core.Organization;
import dev.bulletin.core.Paragraph;
import dev.bulletin.core.Plain;
import dev.bulletin.core.Preformatted;
import dev.bulletin.core.Quotation;
import dev.bulletin.core.Section;
import dev.bulletin.core.Span;
import dev.bulletin.core.Strong;
import dev.bulletin.core.Table;
import dev.bulletin.core.Text;
import dev.bulletin.core.When;
import java.util.List;

/** What databind is told of the records: which string, array or object makes which. */
final class Mixins {

  private Mixins() {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION, defaultImpl = Paragraph.class)
  @JsonSubTypes({
    @JsonSubTypes.Type(Paragraph.class),
    @JsonSubTypes.Type(Section.class),
    @JsonSubTypes.Type(ItemList.class),
    @JsonSubTypes.Type(Image.class),
    @JsonSubTypes.Type(Quotation.class),
    @JsonSubTypes.Type(Table.class),
    @JsonSubTypes.Type(Preformatted.class)
  })
  interface AnyBlock {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION, defaultImpl = Plain.class)
  @JsonSubTypes({
    @JsonSubTypes.Type(Strong.class),
    @JsonSubTypes.Type(Emphasis.class),
    @JsonSubTypes.Type(Code.class),
    @JsonSubTypes.Type(Link.class),
    @JsonSubTypes.Type(Span.class)
  })
  interface AnyInline {}

  abstract static class OfParagraph {
    @JsonCreator(mode = Mode.PROPERTIES)
    OfParagraph(Text text) {}

    @JsonCreator(mode = Mode.DELEGATING)
    static Paragraph of(String words) {
      return Paragraph.of(words);
    }
  }

  abstract static class OfPlain {
    @JsonCreator(mode = Mode.DELEGATING)
    OfPlain(String value) {}

    @JsonValue
    abstract String value();
  }

  abstract static class OfText {
    @JsonCreator(mode = Mode.DELEGATING)
    OfText(List<Inline> inlines) {}

    @JsonCreator(mode = Mode.DELEGATING)
    static Text of(String words) {
      return Text.of(words);
    }

    @JsonValue
    abstract List<Inline> inlines();
  }

  abstract static class OfItem {
    @JsonCreator(mode = Mode.PROPERTIES)
    OfItem(
        String kind,
        Text label,
        Text title,
        Text text,
        When when,
        String where,
        AlertSeverity severity,
        String language,
        List<Block> body) {}

    @JsonCreator(mode = Mode.DELEGATING)
    static Item of(String words) {
      return Item.of(words);
    }
  }

  abstract static class OfOrganization {
    @JsonCreator(mode = Mode.PROPERTIES)
    OfOrganization(String name, String url, Image logo) {}

    @JsonCreator(mode = Mode.DELEGATING)
    static Organization of(String name) {
      return Organization.of(name);
    }
  }

  abstract static class OfWhen {
    @JsonCreator(mode = Mode.PROPERTIES)
    OfWhen(String start, String end, String text) {}

    @JsonCreator(mode = Mode.DELEGATING)
    static When of(String start) {
      return When.of(start);
    }
  }
}
