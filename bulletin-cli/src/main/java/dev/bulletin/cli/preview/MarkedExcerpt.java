// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.preview;

import dev.bulletin.json.internal.excerpt.DisplayWidth;
import dev.bulletin.json.internal.excerpt.Excerpt;

/**
 * An excerpt parted at its fault, which a page marks itself and not by a line of carets under it.
 *
 * @param before what stands before the fault
 * @param fault what is at fault; may be empty at a line's end
 * @param after what stands after it
 */
record MarkedExcerpt(String before, String fault, String after) {

  static MarkedExcerpt of(Excerpt excerpt) {
    String text = excerpt.text();
    int start = index(text, excerpt.indent());
    int end = Math.max(start, index(text, excerpt.indent() + excerpt.width()));
    return new MarkedExcerpt(
        text.substring(0, start), text.substring(start, end), text.substring(end));
  }

  /** The longest beginning that takes so many columns, as its index. */
  private static int index(String text, int columns) {
    int found = 0;
    for (int at = 0; at < text.length(); ) {
      at += Character.charCount(text.codePointAt(at));
      if (DisplayWidth.of(text.substring(0, at)) > columns) {
        break;
      }
      found = at;
    }
    return found;
  }
}
