// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.html;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes the tags of {@link Element}s: straight away, or through the user's {@link
 * AttributeProvider} where there is one.
 */
final class Tags {

  private final HtmlWriter out;
  private final @Nullable AttributeProvider provider;
  private final Map<String, String> pending = new LinkedHashMap<>();

  Tags(HtmlWriter out, @Nullable AttributeProvider provider) {
    this.out = out;
    this.provider = provider;
  }

  /** Writes a start tag that has only the attributes that it always has. */
  void open(Element element, Object part) {
    if (provider == null) {
      out.html(element.open());
    } else {
      start(element);
      finish(element, part);
    }
  }

  /** Begins a start tag; {@link #attribute} and {@link #finish} follow. */
  void start(Element element) {
    if (provider == null) {
      out.html(element.start());
    } else {
      pending.clear();
      pending.putAll(element.attributes());
    }
  }

  /** Adds an attribute to the start tag that was begun. */
  void attribute(String name, String value) {
    if (provider == null) {
      out.attribute(name, value);
    } else {
      pending.put(name, value);
    }
  }

  /** Adds the language and direction of the element to the start tag that was begun. */
  void language(String tag, String direction) {
    attribute("lang", tag);
    attribute("dir", direction);
  }

  /** Ends the start tag that was begun. */
  void finish(Element element, Object part) {
    if (provider != null) {
      provider.setAttributes(part, element.name(), pending);
      out.append('<').html(element.name());
      pending.forEach((name, value) -> out.attribute(Names.attribute(name), value));
    }
    out.append('>');
  }

  void close(Element element) {
    out.html(element.close());
  }

  /** Writes an end tag after which the line ends. */
  void closeLine(Element element) {
    out.html(element.closeLine());
  }
}
