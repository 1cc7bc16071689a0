// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.text;

import java.util.Arrays;

/**
 * Tells by seven letters in a row that a string may hold words for what is still open: "announc" of
 * "to be announced", "m ipsum" of "lorem ipsum". So one scan of all characters finds the few
 * strings in which those words are worth looking for. Each phrase of those rules holds such
 * letters.
 *
 * <p>The latest eight characters are kept in a long, the latest of them lowest, with letters in
 * lower case, and a space for each that is neither of ASCII nor the same as one that is.
 */
public final class Stopgaps {

  /** How many letters tell. */
  public static final int LENGTH = 7;

  private static final String[] WORDS = {
    "announc", "confirm", "decided", "termine", "termina", "r ciser", "d finir", "definir",
    "anuncia", "bekannt", "bestimm", "festzul", "conferm", "bepalen", "m ipsum"
  };

  private static final int HASH_BITS = 12;
  private static final long MASK = (1L << (Byte.SIZE * LENGTH)) - 1;
  private static final long[] SIGNS = signs();
  private static final int ABBREVIATION = (int) sign("t.b.");
  private static final byte[] ENDS = ends();

  private static final int PART_SHIFT = Integer.SIZE - 11;
  private static final int FACTOR = factor();

  /** The parts of all signs, each at its own place. */
  private static final int[] PARTS = places(FACTOR);

  private Stopgaps() {}

  /** Whether a string holds such letters. */
  public static boolean areIn(String value) {
    return areIn(value, 0, value.length());
  }

  /** Whether some characters of a string, which cut no pair of surrogates, hold such letters. */
  static boolean areIn(String value, int from, int to) {
    long latest = 0;
    for (int i = from; i < to; ) {
      int point = value.codePointAt(i);
      i += Character.charCount(point);
      latest = with(latest, point < 128 ? (char) point : folded(point));
      if (isSign(latest)) {
        return true;
      }
    }
    return false;
  }

  /** The latest characters when another follows, which is of ASCII or folded to it. */
  private static long with(long latest, char next) {
    return (latest << Byte.SIZE) | next | 0x20;
  }

  /**
   * What a character beyond ASCII is the same as, where case is no matter; 0 where there is none.
   */
  public static char folded(int c) {
    int folded = Character.toLowerCase(Character.toUpperCase(c));
    return folded < 128 ? (char) folded : 0;
  }

  /** Whether the latest characters are such letters. */
  private static boolean isSign(long latest) {
    return ENDS[hash((int) latest)] != 0
        && ((int) latest == ABBREVIATION || Arrays.binarySearch(SIGNS, latest & MASK) >= 0);
  }

  /**
   * Whether four characters are a part of such letters, at whatever place. Of all letters in a row
   * that tell, some four begin at a place that is a multiple of four.
   */
  public static boolean isPart(char a, char b, char c, char d) {
    return isPart(ascii(a) | ascii(b) << 8 | ascii(c) << 16 | ascii(d) << 24);
  }

  private static int ascii(char c) {
    return c < 128 ? c : 0;
  }

  /**
   * Whether four characters are a part of such letters, at whatever place.
   *
   * @param four characters of ASCII, the first of them lowest
   */
  static boolean isPart(int four) {
    int folded = four | 0x20202020;
    return PARTS[(folded * FACTOR) >>> PART_SHIFT] == folded;
  }

  private static int hash(int four) {
    return (four * 0x9E3779B1) >>> (Integer.SIZE - HASH_BITS);
  }

  // Loops all of them: this is made at each start, where streams would take as long as a document.

  private static long[] signs() {
    long[] signs = new long[WORDS.length];
    for (int i = 0; i < signs.length; i++) {
      signs[i] = sign(WORDS[i]);
    }
    Arrays.sort(signs);
    return signs;
  }

  private static byte[] ends() {
    byte[] ends = new byte[1 << HASH_BITS];
    ends[hash(ABBREVIATION)] = 1;
    for (long sign : SIGNS) {
      ends[hash((int) sign)] = 1;
    }
    return ends;
  }

  /** A factor that gives no two parts the same place. */
  private static int factor() {
    int factor = 0x9E3779B1;
    while (places(factor).length == 0) {
      factor += 2;
    }
    return factor;
  }

  /** Each part at its place; empty where two have the same. */
  private static int[] places(int factor) {
    int[] places = new int[1 << (Integer.SIZE - PART_SHIFT)];
    for (long sign : SIGNS) {
      for (int dropped = 0; dropped <= LENGTH - Integer.BYTES; dropped++) {
        int part = Integer.reverseBytes((int) (sign >>> (Byte.SIZE * dropped)));
        int place = (part * factor) >>> PART_SHIFT;
        if (places[place] != 0 && places[place] != part) {
          return new int[0];
        }
        places[place] = part;
      }
    }
    return places;
  }

  private static long sign(String letters) {
    long latest = 0;
    for (int i = 0; i < letters.length(); i++) {
      latest = with(latest, letters.charAt(i));
    }
    return latest;
  }
}
