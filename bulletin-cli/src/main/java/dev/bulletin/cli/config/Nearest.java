// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.config;

import java.util.Collection;
import java.util.Optional;

/** Finds the name that a misspelt one was probably meant to be. */
public final class Nearest {

  private Nearest() {}

  /**
   * The nearest of some names, where it is near enough: a third of its letters may differ, and at
   * most three.
   */
  public static Optional<String> to(String name, Collection<String> names) {
    String best = null;
    int least = Math.min(3, Math.max(1, name.length() / 3)) + 1;
    for (String candidate : names) {
      int distance =
          Math.abs(candidate.length() - name.length()) < least ? distance(name, candidate) : least;
      if (distance < least) {
        best = candidate;
        least = distance;
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * The edits that turn one name into the other: letters added, dropped, changed or swapped with
   * their neighbour.
   */
  private static int distance(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : least(cost, a, b, i, j);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int least(int[][] cost, String a, String b, int i, int j) {
    int change = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int edit = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, change);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(edit, cost[i - 2][j - 2] + 1) : edit;
  }
}
