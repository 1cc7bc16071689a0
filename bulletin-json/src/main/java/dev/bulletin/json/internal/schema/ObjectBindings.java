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

/** What the objects of the schema's definitions become in the model. */
final class ObjectBindings {

  private ObjectBindings() {}

  /** The binder of a definition; fails where the schema has a member that it does not know. */
  static Binder of(String definition, Members members) {
    Slots slots = new Slots(definition, members);
    Binder binder =
        switch (definition) {
          case "bulletin" -> bulletin(slots);
          case "organization" -> organization(slots);
          case "when" -> when(slots);
          case "section" -> section(slots);
          case "list" -> list(slots);
          case "item" -> item(slots);
          case "image" -> image(slots);
          case "quotation" -> quotation(slots);
          case "table" -> table(slots);
          case "preformatted" -> preformatted(slots);
          default -> words(definition, slots);
        };
    slots.checkAllUsed();
    return binder;
  }

  private static Binder bulletin(Slots slots) {
    slots.ignore("$schema");
    int id = slots.of("id");
    int title = slots.of("title");
    int subtitle = slots.of("subtitle");
    int language = slots.of("language");
    int organization = slots.of("organization");
    int authors = slots.of("authors");
    int issue = slots.of("issue");
    int date = slots.of("date");
    int expires = slots.of("expires");
    int severity = slots.of("severity");
    int body = slots.of("body");
    int footer = slots.of("footer");
    int extensions = slots.of("extensions");
    return values -> {
      Values v = new Values(values);
      return new Bulletin(
          v.get(id),
          v.need(title),
          v.get(subtitle),
          v.need(language),
          v.get(organization),
          v.list(authors),
          v.get(issue),
          v.get(date),
          v.get(expires),
          v.get(severity),
          v.list(body),
          v.list(footer),
          v.get(extensions));
    };
  }

  private static Binder organization(Slots slots) {
    int name = slots.of("name");
    int url = slots.of("url");
    int logo = slots.of("logo");
    return values -> {
      Values v = new Values(values);
      return new Organization(v.need(name), v.get(url), v.get(logo));
    };
  }

  private static Binder when(Slots slots) {
    int start = slots.of("start");
    int end = slots.of("end");
    int text = slots.of("text");
    return values -> {
      Values v = new Values(values);
      return new When(v.need(start), v.get(end), v.get(text));
    };
  }

  private static Binder section(Slots slots) {
    int heading = slots.of("heading");
    int body = slots.of("body");
    int language = slots.of("language");
    return values -> {
      Values v = new Values(values);
      return new Section(v.need(heading), v.list(body), v.get(language));
    };
  }

  private static Binder list(Slots slots) {
    int items = slots.of("items");
    int style = slots.of("style");
    int start = slots.of("start");
    return values -> {
      Values v = new Values(values);
      return new ItemList(v.list(items), style(v.get(style), v.get(start)), v.get(start));
    };
  }

  /** The style that was given; where it was faulty, one that no rule minds beside the start. */
  private static ListStyle style(@Nullable Object given, @Nullable Object start) {
    if (given instanceof ListStyle style) {
      return style;
    }
    return given != null && start != null ? ListStyle.NUMBER : ListStyle.BULLET;
  }

  private static Binder item(Slots slots) {
    int kind = slots.of("kind");
    int label = slots.of("label");
    int title = slots.of("title");
    int text = slots.of("text");
    int when = slots.of("when");
    int where = slots.of("where");
    int severity = slots.of("severity");
    int language = slots.of("language");
    int body = slots.of("body");
    return values -> {
      Values v = new Values(values);
      return new Item(
          v.get(kind),
          v.get(label),
          v.get(title),
          v.get(text),
          v.get(when),
          v.get(where),
          v.get(severity),
          v.get(language),
          v.list(body));
    };
  }

  private static Binder image(Slots slots) {
    int image = slots.of("image");
    int alt = slots.of("alt");
    int caption = slots.of("caption");
    int href = slots.of("href");
    return values -> {
      Values v = new Values(values);
      return new Image(v.need(image), v.get(alt), v.get(caption), v.get(href));
    };
  }

  private static Binder quotation(Slots slots) {
    int quote = slots.of("quote");
    int source = slots.of("source");
    int language = slots.of("language");
    return values -> {
      Values v = new Values(values);
      return new Quotation(v.need(quote), v.get(source), v.get(language));
    };
  }

  private static Binder table(Slots slots) {
    int rows = slots.of("rows");
    int columns = slots.of("columns");
    int caption = slots.of("caption");
    return values -> {
      Values v = new Values(values);
      return new Table(v.list(rows), v.list(columns), v.get(caption));
    };
  }

  private static Binder preformatted(Slots slots) {
    int pre = slots.of("pre");
    int format = slots.of("format");
    return values -> {
      Values v = new Values(values);
      return new Preformatted(v.need(pre), v.get(format));
    };
  }

  /** The shapes that hold words and little else. */
  private static Binder words(String definition, Slots slots) {
    return switch (definition) {
      case "paragraph" -> {
        int text = slots.of("text");
        yield values -> new Paragraph(new Values(values).need(text));
      }
      case "strong" -> {
        int strong = slots.of("strong");
        yield values -> new Strong(new Values(values).need(strong));
      }
      case "emphasis" -> {
        int em = slots.of("em");
        yield values -> new Emphasis(new Values(values).need(em));
      }
      case "code" -> {
        int code = slots.of("code");
        yield values -> new Code(new Values(values).need(code));
      }
      case "link" -> link(slots);
      case "span" -> span(slots);
      default -> throw new IllegalStateException("no binding for " + definition);
    };
  }

  private static Binder link(Slots slots) {
    int link = slots.of("link");
    int href = slots.of("href");
    return values -> {
      Values v = new Values(values);
      return new Link(v.need(link), v.get(href));
    };
  }

  private static Binder span(Slots slots) {
    int span = slots.of("span");
    int language = slots.of("language");
    return values -> {
      Values v = new Values(values);
      return new Span(v.need(span), v.need(language));
    };
  }
}
