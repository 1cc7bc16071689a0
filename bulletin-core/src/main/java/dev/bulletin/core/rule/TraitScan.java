// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.rule;

import dev.bulletin.core.internal.text.Stopgaps;

/**
 * The scan of a string, four characters at a time. What takes several characters is only suspected
 * on the way, by neighbours of one kind and by four letters of a word, and then looked for by
 * itself, so that usual words take one look each.
 */
final class TraitScan {

  private static final int FOUR = 4;

  private int kinds;

  /** The kinds that a character has in common with the one before it. */
  private int twins;

  /** The kinds that a character has in common with the one before that. */
  private int gaps;

  private int before;
  private int earlier;
  private boolean mayBeStopgap;

  private TraitScan() {}

  /** The traits of a string, as bits, but for its edges. */
  static int of(String value) {
    TraitScan scan = new TraitScan();
    int length = value.length();
    int at = 0;
    for (; at <= length - FOUR; at += FOUR) {
      scan.add(value.charAt(at), value.charAt(at + 1), value.charAt(at + 2), value.charAt(at + 3));
    }
    for (; at < length; at++) {
      scan.add(CharacterKinds.of(value.charAt(at)));
    }
    return scan.traits(value) & ~CharacterKinds.NO_TRAIT;
  }

  private void add(char a, char b, char c, char d) {
    int ofA = CharacterKinds.of(a);
    int ofB = CharacterKinds.of(b);
    int ofC = CharacterKinds.of(c);
    int ofD = CharacterKinds.of(d);
    kinds |= ofA | ofB | ofC | ofD;
    twins |= (before & ofA) | (ofA & ofB) | (ofB & ofC) | (ofC & ofD);
    gaps |= (earlier & ofA) | (before & ofB) | (ofA & ofC) | (ofB & ofD);
    earlier = ofC;
    before = ofD;
    mayBeStopgap |= Stopgaps.isPart(a, b, c, d);
  }

  private void add(int kind) {
    kinds |= kind;
    twins |= kind & before;
    gaps |= kind & earlier;
    earlier = before;
    before = kind;
  }

  private int traits(String value) {
    int bits = kinds;
    if ((kinds & CharacterTrait.LONE_SURROGATE.bit) != 0) {
      bits = CloseScan.kinds(value);
    }
    if ((twins & CharacterKinds.SPACE) != 0) {
      bits |= CharacterTrait.DOUBLE_SPACE.bit;
    }
    if ((twins & gaps & CharacterTrait.UPPER_CASE.bit) != 0 && CloseScan.hasCapitals(value)) {
      bits |= CharacterTrait.CAPITALS.bit;
    }
    if ((kinds & CharacterTrait.MISREAD.bit) != 0 && !isMisread(value)) {
      bits &= ~CharacterTrait.MISREAD.bit;
    }
    return maySayStopgap() && Stopgaps.areIn(value) ? bits | CharacterTrait.STOPGAP.bit : bits;
  }

  private boolean isMisread(String value) {
    return (kinds & CharacterKinds.GOES_ON) != 0 && CloseScan.hasMisread(value);
  }

  /** Whether it is worth to look: four letters tell, or two full stops around a letter. */
  private boolean maySayStopgap() {
    int pairs = CharacterTrait.LONE_SURROGATE.bit | CharacterKinds.FOLDED;
    return mayBeStopgap || (kinds & pairs) != 0 || (gaps & CharacterTrait.FULL_STOP.bit) != 0;
  }
}
