// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.read;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the word that was probably meant: few slips of the keyboard away, or in another case. */
final class Closeness {

  private static final int LONGEST = 60;

  private Closeness() {}

  /** The closest of some words, the first among equals; null where none is close. */
  static @Nullable String closest(String written, Collection<String> words) {
    String best = null;
    int bestSlips = Integer.MAX_VALUE;
    for (String word : words) {
      int slips = slips(written, word);
      if (slips < bestSlips) {
        best = word;
        bestSlips = slips;
      }
    }
    return best;
  }

  /** How many slips lie between two words; {@link Integer#MAX_VALUE} where they are too many. */
  private static int slips(String written, String word) {
    if (written.length() > LONGEST) {
      return Integer.MAX_VALUE;
    }
    String folded = written.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
    if (folded.equals(word)) {
      return 0;
    }
    int allowed = word.length() < 3 ? 0 : word.length() < 6 ? 1 : 2;
    int slips = distance(folded, word);
    return slips <= allowed ? slips : Integer.MAX_VALUE;
  }

  /** The Damerau-Levenshtein distance where no part is edited twice (optimal string alignment). */
  private static int distance(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      cost[i][0] = i;
    }
    for (int j = 0; j <= b.length(); j++) {
      cost[0][j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      for (int j = 1; j <= b.length(); j++) {
        int substitution = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least = Math.min(cost[i - 1][j] + 1, cost[i][j - 1] + 1);
        least = Math.min(least, cost[i - 1][j - 1] + substitution);
        if (isSwap(a, i, b, j)) {
          least = Math.min(least, cost[i - 2][j - 2] + 1);
        }
        cost[i][j] = least;
      }
    }
    return cost[a.length()][b.length()];
  }

  private static boolean isSwap(String a, int i, String b, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
