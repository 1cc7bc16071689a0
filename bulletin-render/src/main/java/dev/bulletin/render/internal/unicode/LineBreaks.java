// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.internal.unicode;

import static dev.bulletin.render.internal.unicode.BreakClass.AK;
import static dev.bulletin.render.internal.unicode.BreakClass.AL;
import static dev.bulletin.render.internal.unicode.BreakClass.AP;
import static dev.bulletin.render.internal.unicode.BreakClass.AS;
import static dev.bulletin.render.internal.unicode.BreakClass.B2;
import static dev.bulletin.render.internal.unicode.BreakClass.BA;
import static dev.bulletin.render.internal.unicode.BreakClass.BB;
import static dev.bulletin.render.internal.unicode.BreakClass.BK;
import static dev.bulletin.render.internal.unicode.BreakClass.CB;
import static dev.bulletin.render.internal.unicode.BreakClass.CL;
import static dev.bulletin.render.internal.unicode.BreakClass.CM;
import static dev.bulletin.render.internal.unicode.BreakClass.CP;
import static dev.bulletin.render.internal.unicode.BreakClass.CR;
import static dev.bulletin.render.internal.unicode.BreakClass.EB;
import static dev.bulletin.render.internal.unicode.BreakClass.EM;
import static dev.bulletin.render.internal.unicode.BreakClass.EX;
import static dev.bulletin.render.internal.unicode.BreakClass.GL;
import static dev.bulletin.render.internal.unicode.BreakClass.H2;
import static dev.bulletin.render.internal.unicode.BreakClass.H3;
import static dev.bulletin.render.internal.unicode.BreakClass.HH;
import static dev.bulletin.render.internal.unicode.BreakClass.HL;
import static dev.bulletin.render.internal.unicode.BreakClass.HY;
import static dev.bulletin.render.internal.unicode.BreakClass.ID;
import static dev.bulletin.render.internal.unicode.BreakClass.IDR;
import static dev.bulletin.render.internal.unicode.BreakClass.IN;
import static dev.bulletin.render.internal.unicode.BreakClass.IS;
import static dev.bulletin.render.internal.unicode.BreakClass.JL;
import static dev.bulletin.render.internal.unicode.BreakClass.JT;
import static dev.bulletin.render.internal.unicode.BreakClass.JV;
import static dev.bulletin.render.internal.unicode.BreakClass.LF;
import static dev.bulletin.render.internal.unicode.BreakClass.NL;
import static dev.bulletin.render.internal.unicode.BreakClass.NS;
import static dev.bulletin.render.internal.unicode.BreakClass.NU;
import static dev.bulletin.render.internal.unicode.BreakClass.OP;
import static dev.bulletin.render.internal.unicode.BreakClass.PO;
import static dev.bulletin.render.internal.unicode.BreakClass.PR;
import static dev.bulletin.render.internal.unicode.BreakClass.QU;
import static dev.bulletin.render.internal.unicode.BreakClass.QUF;
import static dev.bulletin.render.internal.unicode.BreakClass.QUI;
import static dev.bulletin.render.internal.unicode.BreakClass.RI;
import static dev.bulletin.render.internal.unicode.BreakClass.SA;
import static dev.bulletin.render.internal.unicode.BreakClass.SP;
import static dev.bulletin.render.internal.unicode.BreakClass.SY;
import static dev.bulletin.render.internal.unicode.BreakClass.VF;
import static dev.bulletin.render.internal.unicode.BreakClass.VI;
import static dev.bulletin.render.internal.unicode.BreakClass.WJ;
import static dev.bulletin.render.internal.unicode.BreakClass.ZW;
import static dev.bulletin.render.internal.unicode.BreakClass.ZWJ;
import static dev.bulletin.render.internal.unicode.BreakClass.set;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Where a line may break: Unicode Standard Annex 14, section 6, the rules from LB7 on. Rules about
 * line ends are left out, since a line without any is asked for. Thai words come from the JDK's
 * dictionary.
 *
 * <p>One of these serves one text after the other, for one thread.
 */
public final class LineBreaks {
  private static final long COMMON = set(AL, HL, NU, ID);
  private static final long NO_MARKS = set(BK, CR, LF, NL, SP, ZW);
  private static final long LETTER = set(AL, HL);
  private static final long BEFORE_OPEN_QUOTE = set(OP, QU, QUI, QUF, GL, SP, ZW);
  private static final long AFTER_CLOSE_QUOTE =
      set(SP, GL, WJ, CL, QU, QUI, QUF, CP, EX, IS, SY, ZW);
  private static final long BEFORE_WORD_HYPHEN = set(SP, ZW, CB, GL);
  private static final long HYPHEN = set(HY, HH);
  private static final long QUOTE = set(QU, QUI, QUF);
  private static final long IDEOGRAPH = set(ID, IDR, EB, EM);
  private static final long HANGUL = set(JL, JV, JT, H2, H3);
  private static final long NUMERIC_INNER = set(SY, IS);
  private static final long BEFORE_GLUE = set(SP, HY, HH);
  private static final long CLOSING = set(CL, CP, EX, SY);
  private static final long AFTER_WORD = set(BA, HH, HY, NS);
  private static final long AFFIX = set(PR, PO);
  private static final long BEFORE_NUMBER = set(PO, PR, HY, IS);
  private static final long PARENTHESIS = set(CL, CP);
  private static final long AFTER_LEAD = set(JL, JV, H2, H3);
  private static final long VOWEL = set(JV, H2);
  private static final long AFTER_VOWEL = set(JV, JT);
  private static final long FINAL = set(JT, H3);
  private static final long LETTER_OR_NUMBER = set(AL, HL, NU);
  private static final long SKINNED = set(EB, IDR);
  private static final long VIRAMA = set(VF, VI);
  private static final long AKSARA = set(AK, AS);
  private static final int DOTTED_CIRCLE = 0x25CC;

  private BreakClass[] classes = new BreakClass[128];
  private int[] characters = new int[128];
  private int[] starts = new int[128];
  private boolean[] joins = new boolean[128];
  private int count;

  /**
   * Finds the breaks of a text without line ends.
   *
   * @param text holds the text
   * @param from where it starts
   * @param to where it ends
   * @return the indexes, counted from its start, before which a line may start; never 0 nor its
   *     length
   */
  public BitSet find(char[] text, int from, int to) {
    boolean dictionary = take(text, from, to);
    BitSet breaks = new BitSet(to - from);
    for (int i = 1; i < count; i++) {
      if (mayBreak(i)) {
        breaks.set(starts[i] - from);
      }
    }
    if (dictionary) {
      ThaiWords.addBreaks(new String(text, from, to - from), breaks);
    }
    return breaks;
  }

  /** Puts marks to their letters (LB9, LB10), and tells whether there are Thai words to look up. */
  private boolean take(char[] text, int from, int to) {
    boolean dictionary = false;
    count = 0;
    for (int i = from; i < to; ) {
      int c = Character.codePointAt(text, i, to);
      BreakClass found = UnicodeTable.breakClass(c);
      boolean mark = found == CM || found == ZWJ;
      if (mark && count > 0 && !classes[count - 1].in(NO_MARKS)) {
        joins[count - 1] = found == ZWJ;
      } else {
        add(c, mark || found == SA ? AL : found, i, found == ZWJ);
        dictionary |= found == SA;
      }
      i += Character.charCount(c);
    }
    return dictionary;
  }

  private void add(int c, BreakClass found, int start, boolean join) {
    if (count == classes.length) {
      classes = Arrays.copyOf(classes, count * 2);
      characters = Arrays.copyOf(characters, count * 2);
      starts = Arrays.copyOf(starts, count * 2);
      joins = Arrays.copyOf(joins, count * 2);
    }
    classes[count] = found;
    characters[count] = c;
    starts[count] = start;
    joins[count] = join;
    count++;
  }

  private boolean mayBreak(int i) {
    BreakClass left = classes[i - 1];
    BreakClass right = classes[i];
    if (right == SP || right == ZW) { // LB7
      return false;
    }
    if (left.in(COMMON) && right.in(COMMON)) { // LB23, LB25, LB28, LB31: most of all pairs
      return (left == ID || right == ID) && !joins[i - 1];
    }
    int last = beforeSpaces(i - 1);
    if (last >= 0 && classes[last] == ZW) { // LB8
      return true;
    }
    if (joins[i - 1] // LB8a
        || left == WJ
        || right == WJ // LB11
        || left == GL // LB12
        || (right == GL && !left.in(BEFORE_GLUE)) // LB12a
        || right.in(CLOSING) // LB13
        || (last >= 0 && joinsOverSpaces(last, right)) // LB14 to LB17
        || isClosingQuote(i)) { // LB15b
      return false;
    }
    if (right == IS) { // LB15c, LB15d
      return left == SP && classAt(i + 1) == NU;
    }
    return left == SP // LB18
        || (!isTiedQuote(i) // LB19
            && (left == CB
                || right == CB // LB20
                || !(isTiedHyphen(i) // LB20a to LB21b
                    || isTiedNumber(i) // LB23 to LB25
                    || isTiedSyllable(left, right) // LB26, LB27
                    || isTiedLetter(i)))); // LB22, LB28 to LB30b
  }

  private int beforeSpaces(int i) {
    int last = i;
    while (last >= 0 && classes[last] == SP) {
      last--;
    }
    return last;
  }

  /**
   * The class at an index, or null outside of the text; comparisons with null are false, as the
   * rules need it.
   */
  private @Nullable BreakClass classAt(int i) {
    return i >= 0 && i < count ? classes[i] : null;
  }

  private boolean isAt(int i, long set) {
    return i >= 0 && i < count && classes[i].in(set);
  }

  private boolean joinsOverSpaces(int last, BreakClass right) {
    BreakClass left = classes[last];
    return left == OP // LB14
        || (left == QUI && (last == 0 || isAt(last - 1, BEFORE_OPEN_QUOTE))) // LB15a
        || ((left == CL || left == CP) && right == NS) // LB16
        || (left == B2 && right == B2); // LB17
  }

  private boolean isClosingQuote(int i) {
    return classes[i] == QUF && (i + 1 == count || isAt(i + 1, AFTER_CLOSE_QUOTE));
  }

  private boolean isTiedQuote(int i) {
    return (classes[i].in(QUOTE)
            && (classes[i] != QUI || !isEastAsian(i - 1) || i + 1 == count || !isEastAsian(i + 1)))
        || (classes[i - 1].in(QUOTE)
            && (classes[i - 1] != QUF || !isEastAsian(i) || i == 1 || !isEastAsian(i - 2)));
  }

  private boolean isEastAsian(int i) {
    return UnicodeTable.isEastAsian(characters[i]);
  }

  private boolean isTiedHyphen(int i) {
    BreakClass left = classes[i - 1];
    BreakClass right = classes[i];
    return (left.in(HYPHEN)
            && right.in(LETTER)
            && (i == 1 || isAt(i - 2, BEFORE_WORD_HYPHEN))) // LB20a
        || right.in(AFTER_WORD)
        || left == BB // LB21
        || (left.in(HYPHEN) && classAt(i - 2) == HL && right != HL) // LB21a
        || (left == SY && right == HL); // LB21b
  }

  private boolean isTiedNumber(int i) {
    BreakClass left = classes[i - 1];
    BreakClass right = classes[i];
    return (left.in(LETTER) && right == NU)
        || (left == NU && right.in(LETTER)) // LB23
        || (left == PR && right.in(IDEOGRAPH))
        || (left.in(IDEOGRAPH) && right == PO) // LB23a
        || (left.in(AFFIX) && right.in(LETTER))
        || (left.in(LETTER) && right.in(AFFIX)) // LB24
        || isInsideNumber(i, left, right); // LB25
  }

  private boolean isInsideNumber(int i, BreakClass left, BreakClass right) {
    if (right == NU) {
      return left.in(BEFORE_NUMBER) || endsNumber(i - 1);
    }
    if (right.in(AFFIX)) {
      return endsNumber(left.in(PARENTHESIS) ? i - 2 : i - 1);
    }
    return left.in(AFFIX)
        && right == OP
        && (classAt(i + 1) == NU || (classAt(i + 1) == IS && classAt(i + 2) == NU));
  }

  /** Whether a digit stands at the index, or before the points and slashes that end there. */
  private boolean endsNumber(int i) {
    int at = i;
    while (isAt(at, NUMERIC_INNER)) {
      at--;
    }
    return classAt(at) == NU;
  }

  private static boolean isTiedSyllable(BreakClass left, BreakClass right) {
    return (left == JL && right.in(AFTER_LEAD))
        || (left.in(VOWEL) && right.in(AFTER_VOWEL))
        || (left.in(FINAL) && right == JT)
        || (left.in(HANGUL) && right == PO)
        || (left == PR && right.in(HANGUL));
  }

  private boolean isTiedLetter(int i) {
    BreakClass left = classes[i - 1];
    BreakClass right = classes[i];
    return right == IN // LB22
        || (left.in(LETTER) && right.in(LETTER)) // LB28
        || isTiedAksara(i) // LB28a
        || (left == IS && right.in(LETTER)) // LB29
        || (left.in(LETTER_OR_NUMBER) && right == OP && !isEastAsian(i)) // LB30
        || (left == CP && !isEastAsian(i - 1) && right.in(LETTER_OR_NUMBER))
        || (left == RI && right == RI && isOddFlag(i)) // LB30a
        || (left.in(SKINNED) && right == EM); // LB30b
  }

  private boolean isTiedAksara(int i) {
    BreakClass left = classes[i - 1];
    BreakClass right = classes[i];
    return (left == AP && isAksara(i))
        || (isAksara(i - 1) && right.in(VIRAMA))
        || (left == VI && isAksara(i - 2) && isAksara(i) && right != AS)
        || (isAksara(i - 1) && isAksara(i) && classAt(i + 1) == VF);
  }

  private boolean isAksara(int i) {
    return isAt(i, AKSARA) || (i >= 0 && i < count && characters[i] == DOTTED_CIRCLE);
  }

  private boolean isOddFlag(int i) {
    int before = 0;
    while (classAt(i - 1 - before) == RI) {
      before++;
    }
    return before % 2 == 1;
  }
}
