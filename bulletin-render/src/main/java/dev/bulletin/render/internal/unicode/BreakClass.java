// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.internal.unicode;

/**
 * The line breaking classes of Unicode Standard Annex 14, section 5. Those that rule LB1 resolves
 * without a dictionary are left out; quotation marks are told apart by side, and pictures to come
 * from other ideographs.
 */
enum BreakClass {
  AK,
  AL,
  AP,
  AS,
  B2,
  BA,
  BB,
  BK,
  CB,
  CL,
  CM,
  CP,
  CR,
  EB,
  EM,
  EX,
  GL,
  H2,
  H3,
  HH,
  HL,
  HY,
  ID,
  /** A character reserved for a picture. */
  IDR,
  IN,
  IS,
  JL,
  JT,
  JV,
  LF,
  NL,
  NS,
  NU,
  OP,
  PO,
  PR,
  QU,
  /** An opening quotation mark. */
  QUI,
  /** A closing quotation mark. */
  QUF,
  RI,
  /** Thai, Lao, Khmer, Burmese letters: words without spaces. */
  SA,
  SP,
  SY,
  VF,
  VI,
  WJ,
  ZW,
  ZWJ;

  private static final BreakClass[] ALL = values();

  @SuppressWarnings("EnumOrdinal") // never leaves this run of the program
  private final int index = ordinal();

  private final long bit = 1L << index;

  int index() {
    return index;
  }

  static BreakClass of(int index) {
    return ALL[index];
  }

  /** A set of classes as bits: rules ask for membership at every character. */
  static long set(BreakClass... classes) {
    long bits = 0;
    for (BreakClass each : classes) {
      bits |= each.bit;
    }
    return bits;
  }

  boolean in(long set) {
    return (bit & set) != 0;
  }
}
