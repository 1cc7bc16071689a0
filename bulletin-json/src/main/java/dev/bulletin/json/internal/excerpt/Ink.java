// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.excerpt;

import dev.bulletin.core.diagnostic.Severity;

/** How the parts of a message are painted. */
public interface Ink {

  /** Every part as it is. */
  Ink NONE = new Ink() {};

  /** A place in a file. */
  default String place(String words) {
    return words;
  }

  /** A word in the colour of a severity. */
  default String severity(Severity severity, String words) {
    return words;
  }

  /** What stands beside the message itself: a code, a line number. */
  default String faint(String words) {
    return words;
  }

  /** What helps: the caret and the hint. */
  default String help(String words) {
    return words;
  }
}
