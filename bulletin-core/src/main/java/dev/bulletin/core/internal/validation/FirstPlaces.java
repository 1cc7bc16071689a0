// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.validation;

import dev.bulletin.core.diagnostic.SourceMap.Place;
import dev.bulletin.core.internal.rule.Finding;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Keeps those of many findings that stand first in their document, so that messages are made, and
 * memory taken, only for what is told.
 */
public final class FirstPlaces {

  private static final Comparator<Located> ORDER =
      Comparator.comparing((Located located) -> located.place().location().start())
          .thenComparing(located -> located.finding().rule().code());

  private final int kept;
  private final PriorityQueue<Located> lastFirst = new PriorityQueue<>(ORDER.reversed());

  /** A finding and where it stands. */
  public record Located(Finding finding, Place place) {}

  /** Keeps so many. */
  public FirstPlaces(int kept) {
    this.kept = kept;
  }

  /** Takes a finding, and forgets the one that stands last where that is one too many. */
  public void add(Finding finding, Place place) {
    lastFirst.add(new Located(finding, place));
    if (lastFirst.size() > kept) {
      lastFirst.remove();
    }
  }

  /** Those that are kept, in the document's order. */
  public List<Located> inOrder() {
    return lastFirst.stream().sorted(ORDER).toList();
  }
}
