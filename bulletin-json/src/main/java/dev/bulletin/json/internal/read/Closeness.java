// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.read;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the word that was probably meant: few slips of the keyboard away, or in another case. */
final class Closeness {

  private static final int LONGEST = 60;

  private Closeness() {}

  /** The closest of some words, the first among equals; null where none is close. */
  static @Nullable String closest(String written, Collection<String> words) {
    if (written.length() > LONGEST) {
      return null;
    }
    String folded = written.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
    String best = null;
    int bestSlips = Integer.MAX_VALUE;
    for (String word : words) {
      int slips = slips(folded, word);
      if (slips < bestSlips) {
        best = word;
        bestSlips = slips;
      }
    }
    return best;
  }

  /** How many slips lie between two words; {@link Integer#MAX_VALUE} where they are too many. */
  private static int slips(String folded, String word) {
    int allowed = word.length() < 3 ? 0 : word.length() < 6 ? 1 : 2;
    // As many slips as one word is longer are certain, which spares most words the table.
    int certain = Math.abs(folded.length() - word.length());
    int slips = certain > allowed ? certain : distance(folded, word);
    return slips <= allowed ? slips : Integer.MAX_VALUE;
  }

  /** The Damerau-Levenshtein distance where no part is edited twice (optimal string alignment). */
  private static int distance(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    Arrays.setAll(row, j -> j);
    for (int i = 1; i <= a.length(); i++) {
      int[] spare = beforeLast;
      beforeLast = last;
      last = row;
      row = spare;
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int substitution = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + substitution);
        row[j] = isSwap(a, i, b, j) ? Math.min(least, beforeLast[j - 2] + 1) : least;
      }
    }
    return row[b.length()];
  }

  private static boolean isSwap(String a, int i, String b, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
