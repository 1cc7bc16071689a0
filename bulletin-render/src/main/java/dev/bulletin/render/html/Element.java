// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.html;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An element that a renderer writes over and over: its tags are put together once.
 *
 * @param name its name
 * @param attributes the attributes that it always has, in order
 * @param start the start tag without its last character, where more attributes follow
 * @param open the whole start tag
 * @param close the end tag
 * @param closeLine the end tag and a line break
 */
record Element(
    String name,
    Map<String, String> attributes,
    String start,
    String open,
    String close,
    String closeLine) {

  /** An element with attributes, given as names and values in turn. */
  static Element of(String name, String... attributes) {
    Map<String, String> always = new LinkedHashMap<>();
    HtmlWriter start = new HtmlWriter().append('<').html(name);
    for (int i = 0; i < attributes.length; i += 2) {
      always.put(attributes[i], attributes[i + 1]);
      start.attribute(attributes[i], attributes[i + 1]);
    }
    return new Element(
        name,
        Collections.unmodifiableMap(always),
        start.toString(),
        start + ">",
        "</" + name + ">",
        "</" + name + ">\n");
  }
}
