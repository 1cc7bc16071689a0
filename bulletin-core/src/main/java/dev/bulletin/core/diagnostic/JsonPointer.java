// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.diagnostic;

/**
 * Writes JSON Pointers (RFC 6901).
 *
 * @since 0.1
 */
public final class JsonPointer {

  private JsonPointer() {}

  /**
   * The pointer of an object's member.
   *
   * @param parent the object's own pointer
   * @param name the member's name, unescaped
   * @return the member's pointer
   */
  public static String member(String parent, String name) {
    return parent + '/' + escape(name);
  }

  /**
   * The pointer of an array's element.
   *
   * @param parent the array's own pointer
   * @param index the element's place, from 0
   * @return the element's pointer
   */
  public static String element(String parent, int index) {
    return parent + '/' + index;
  }

  private static String escape(String name) {
    return name.indexOf('~') < 0 && name.indexOf('/') < 0
        ? name
        : name.replace("~", "~0").replace("/", "~1");
  }
}
