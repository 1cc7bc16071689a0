// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.markdown;

import java.util.ArrayList;
import java.util.List;

/**
 * Sets the delimiters of strong and stressed words: asterisks, or underscores where asterisks would
 * be read otherwise. Where neither are read as they are meant, the style gives way, never the
 * words: first at its punctuation, then inside a link, then where two styles meet, at last
 * altogether.
 */
final class Emphasis {
  /** What to try, the delimiter of stressed words before that of strong ones. */
  private static final String[] DELIMITERS = {"**", "_*", "*_", "__"};

  private final List<Atom> atoms;
  private final String words;
  private final char before;
  private final char after;
  private String closing = "";

  /**
   * Sets delimiters between atoms.
   *
   * @param atoms the atoms of a leaf or a link; they are split, joined and given their delimiters
   * @param words the leaf's words
   * @param before what stands before the first atom
   * @param after what stands after the last one
   */
  Emphasis(List<Atom> atoms, String words, char before, char after) {
    this.atoms = atoms;
    this.words = words;
    this.before = before;
    this.after = after;
  }

  /** Sets the delimiters, and returns those after the last atom. */
  String set() {
    StyleEdges spaces = new StyleEdges(atoms, words, Characters::isWhitespace);
    spaces.move(0, atoms.size());
    joinAlike();
    int i = 0;
    while (i < atoms.size()) {
      int end = groupEnd(i);
      if (end == i) {
        i++;
      } else if (trySet(i, end)) {
        i = end;
      } else {
        giveWay(i, end);
        spaces.move(i, atoms.size());
      }
    }
    joinAlike();
    return closing;
  }

  /** The end of the atoms with a style that begin here. */
  private int groupEnd(int start) {
    int end = start;
    while (end < atoms.size() && atoms.get(end).style != 0) {
      end++;
    }
    return end;
  }

  private boolean trySet(int from, int to) {
    if (to - from == 1 && isSimple(atoms.get(from))) {
      String mark = atoms.get(from).style == Atom.STRONG ? "**" : "*";
      set(new String[] {mark, mark}, from);
      return true;
    }
    for (String delimiters : DELIMITERS) {
      String[] marks =
          new StyleNesting(atoms.subList(from, to), delimiters.charAt(0), delimiters.charAt(1))
              .marks();
      if (isReadAsMeant(marks, from, to, true) && isReadAsMeant(marks, from, to, false)) {
        set(marks, from);
        return true;
      }
    }
    return false;
  }

  /** Asterisks around words of one style that begin and end with a letter or digit always act. */
  private boolean isSimple(Atom atom) {
    return atom.kind == Atom.Kind.WORDS
        && atom.style != (Atom.STRONG | Atom.EMPHASIS)
        && Character.isLetterOrDigit(words.codePointAt(atom.start))
        && Character.isLetterOrDigit(words.codePointBefore(atom.end));
  }

  private void set(String[] marks, int from) {
    for (int i = 0; i < marks.length; i++) {
      if (from + i < atoms.size()) {
        atoms.get(from + i).delimiters = marks[i];
      } else {
        closing = marks[i];
      }
    }
  }

  private boolean isReadAsMeant(String[] marks, int from, int to, boolean symbols) {
    List<DelimiterRun> runs = new ArrayList<>();
    for (int i = 0; i < marks.length; i++) {
      addRuns(marks[i], i, from + i, symbols, runs);
    }
    int[] styles = new DelimiterReader(runs, to - from).read();
    for (int i = from; styles != null && i < to; i++) {
      if (styles[i - from] != atoms.get(i).style) {
        return false;
      }
    }
    return styles != null;
  }

  private void addRuns(
      String marks, int position, int atom, boolean symbols, List<DelimiterRun> runs) {
    int previous = atom == 0 ? before : lastOf(atoms.get(atom - 1));
    int start = 0;
    while (start < marks.length()) {
      int end = Pairs.runEnd(marks, start, marks.length());
      int next = end < marks.length() ? marks.charAt(end) : firstAt(atom);
      runs.add(
          new DelimiterRun(marks.charAt(start), end - start, position, previous, next, symbols));
      previous = marks.charAt(start);
      start = end;
    }
  }

  private int firstAt(int index) {
    if (index == atoms.size()) {
      return after;
    }
    Atom atom = atoms.get(index);
    return switch (atom.kind) {
      case CODE -> '`';
      case LINK -> '[';
      case MARKDOWN, WORDS -> words.codePointAt(atom.start);
    };
  }

  private int lastOf(Atom atom) {
    return switch (atom.kind) {
      case CODE -> '`';
      case LINK -> ')';
      case MARKDOWN, WORDS -> words.codePointBefore(atom.end);
    };
  }

  /** Each call takes some style from some words, so that there is an end. */
  private void giveWay(int from, int to) {
    StyleEdges edges =
        new StyleEdges(
            atoms, words, c -> Characters.isPunctuation(c, true) || Characters.isWhitespace(c));
    if (edges.move(from, to) || moveIntoLinks(from, to)) {
      return;
    }
    boolean mixed = false;
    for (Atom atom : atoms.subList(from, to)) {
      mixed |= atom.style != atoms.get(from).style;
    }
    for (Atom atom : atoms.subList(from, to)) {
      atom.style &= mixed ? Atom.STRONG : 0;
    }
  }

  private boolean moveIntoLinks(int from, int to) {
    boolean moved = false;
    for (Atom atom : atoms.subList(from, to)) {
      for (Atom child : atom.children) {
        child.style |= atom.style;
        moved = true;
      }
      atom.style = atom.children.isEmpty() ? atom.style : 0;
    }
    return moved;
  }

  private void joinAlike() {
    for (int i = atoms.size() - 1; i > 0; i--) {
      if (atoms.get(i - 1).absorb(atoms.get(i))) {
        atoms.remove(i);
      }
    }
  }
}
