// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.text;

import java.util.HashMap;
import java.util.Map;

/**
 * Where marks stand next in a string that is searched from its beginning to its end. Each mark is
 * looked for once up to where it is, so that many openings without an end cost one search and not
 * one each.
 */
public final class NextPlaces {

  private final String value;
  private final Map<String, Integer> known = new HashMap<>();

  /** Of a string. */
  public NextPlaces(String value) {
    this.value = value;
  }

  /**
   * The first place of a mark; -1 where there is none.
   *
   * @param from where to begin, not before where the search for the same mark began last
   */
  public int of(String mark, int from) {
    Integer place = known.get(mark);
    if (place == null || (place >= 0 && place < from)) {
      place = value.indexOf(mark, from);
      known.put(mark, place);
    }
    return place;
  }
}
