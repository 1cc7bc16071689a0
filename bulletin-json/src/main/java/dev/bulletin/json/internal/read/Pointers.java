// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.read;

import dev.bulletin.core.diagnostic.JsonPointer;
import tools.jackson.core.TokenStreamContext;

/** Tells the JSON Pointer of a tokenizer's place. */
final class Pointers {

  private Pointers() {}

  /** The pointer of a place without its last segments. */
  static String of(TokenStreamContext place, int dropped) {
    TokenStreamContext here = place;
    for (int left = dropped; left > 0; left -= isSegment(here) ? 1 : 0, here = here.getParent()) {}
    return pointer(here);
  }

  private static String pointer(TokenStreamContext place) {
    if (place == null || place.inRoot()) {
      return "";
    }
    String parent = pointer(place.getParent());
    if (!isSegment(place)) {
      return parent;
    }
    return place.inArray()
        ? JsonPointer.element(parent, place.getCurrentIndex())
        : JsonPointer.member(parent, place.currentName());
  }

  private static boolean isSegment(TokenStreamContext place) {
    return place.inArray() ? place.hasCurrentIndex() : place.inObject() && place.hasCurrentName();
  }
}
