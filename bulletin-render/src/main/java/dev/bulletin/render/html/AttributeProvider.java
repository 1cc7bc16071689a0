// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.html;

import java.util.Map;

/**
 * Adds to, changes or removes the attributes of an element before it is written.
 *
 * <pre>{@code
 * HtmlRenderer.builder()
 *     .attributeProvider((part, element, attributes) -> {
 *       if (part instanceof Image && element.equals("img")) {
 *         attributes.put("loading", "lazy");
 *       }
 *     })
 *     .build();
 * }</pre>
 *
 * <p>Called for each element inside the bulletin's own, maybe by several threads at once.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface AttributeProvider {

  /**
   * Decides on an element's attributes.
   *
   * @param part the record of the bulletin that the element is written for, such as an {@link
   *     dev.bulletin.core.Image} or an {@link dev.bulletin.core.Item}
   * @param element the element's name in lower case
   * @param attributes its attributes in order, to be changed in place; values are escaped when they
   *     are written
   */
  void setAttributes(Object part, String element, Map<String, String> attributes);
}
