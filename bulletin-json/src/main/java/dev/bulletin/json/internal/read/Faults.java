// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The faults found so far. It counts all of them and keeps the first ones of the document, so that
 * memory stays bounded however many there are.
 */
public final class Faults {

  /** Not put together by comparators' own methods: no archive takes what those make. */
  private static final Comparator<Fault> ORDER =
      (a, b) ->
          a.start() == b.start()
              ? a.code().compareTo(b.code())
              : Integer.compare(a.start(), b.start());

  private final int kept;
  private final List<Fault> first = new ArrayList<>(0);
  private long count;

  Faults(int kept) {
    this.kept = kept;
  }

  void add(Fault fault) {
    count++;
    first.add(fault);
    if (first.size() >= 2 * kept + 16) {
      keepFirst();
    }
  }

  /**
   * Whether a fault further on can only be counted: as many as are kept stand before it. Whoever
   * has much to look up for a fault asks first, so that a document full of them takes no time.
   */
  boolean isFull() {
    return count >= kept;
  }

  /** Counts a fault that stands after all that were found, where no more are kept. */
  void countOnly() {
    count++;
  }

  /** How many faults there are. */
  public long count() {
    return count;
  }

  /** Whether all that were found are kept. */
  public boolean areAllKept() {
    return count <= kept;
  }

  /** The first faults of the document, in its order. */
  public List<Fault> first() {
    keepFirst();
    return List.copyOf(first);
  }

  /**
   * Forgets what was found inside an object, where it turns out that its shape is not known.
   *
   * @param start the offset of the object's opening brace
   * @param countBefore how many faults there were before it
   */
  void forgetFrom(int start, long countBefore) {
    if (count > countBefore) {
      first.removeIf(fault -> fault.start() >= start);
      count = countBefore;
    }
  }

  private void keepFirst() {
    first.sort(ORDER);
    if (first.size() > kept) {
      first.subList(kept, first.size()).clear();
    }
  }
}
