// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes of all that was found what is told: one fault, one diagnostic. */
final class Findings {

  private Findings() {}

  /**
   * Of findings on the same characters, the first in the catalogue's order; of one rule on one
   * value, the first.
   */
  static List<Finding> settle(List<Finding> found) {
    if (found.size() < 2) {
      return found;
    }
    List<Finding> byOrder = new ArrayList<>(found);
    byOrder.sort(Comparator.comparingInt(Finding::order));
    Map<String, List<Finding>> told = new HashMap<>();
    List<Finding> kept = new ArrayList<>();
    for (Finding finding : byOrder) {
      List<Finding> here = told.computeIfAbsent(finding.pointer(), pointer -> new ArrayList<>(2));
      if (here.stream()
          .noneMatch(other -> other.rule() == finding.rule() || other.meets(finding))) {
        here.add(finding);
        kept.add(finding);
      }
    }
    return kept;
  }
}
