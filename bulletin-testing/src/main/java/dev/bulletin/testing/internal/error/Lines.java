// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.testing.internal.error;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Parts in a message, each on a line of its own.
 *
 * @param parts what is listed
 */
record Lines(List<String> parts) {

  private static final int MOST = 20;

  @Override
  public String toString() {
    String shown =
        parts.stream()
            .limit(MOST)
            .map(part -> "  \"" + part + "\"")
            .collect(Collectors.joining("\n", "\n", ""));
    int more = parts.size() - MOST;
    return more > 0 ? shown + "\n  and " + more + " more" : shown;
  }
}
