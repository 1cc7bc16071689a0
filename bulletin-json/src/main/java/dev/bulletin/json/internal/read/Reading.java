// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.read;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a document.
 *
 * @param value what its sound parts bind to; null where nothing does
 * @param faults the first faults in the document's order
 * @param count how many there are in all
 * @param misspelt the names of misspelt members as written, by the JSON Pointer that each would
 *     have
 */
public record Reading(
    @Nullable Object value, List<Fault> faults, long count, Map<String, String> misspelt) {

  static Reading stoppedAt(Fault fault) {
    return new Reading(null, List.of(fault), 1, Map.of());
  }
}
