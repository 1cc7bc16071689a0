// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.validation;

/**
 * Counts values and levels as a glance goes by, rather too many than too few, so that what it finds
 * within the limits of a document is.
 */
final class Tally {

  private int values;
  private int levels;

  /** Counts the values of an object or array, and goes inside; false beyond a limit. */
  boolean enter(int more) {
    values += more;
    return ++levels <= DocumentSize.MOST_LEVELS && values <= DocumentSize.MOST_VALUES;
  }

  void leave() {
    levels--;
  }
}
