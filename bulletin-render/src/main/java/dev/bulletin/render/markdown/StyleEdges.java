// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.markdown;

import java.util.List;
import java.util.function.IntPredicate;

/**
 * Moves the edges of styles: delimiters with a space inside do not act, nor some with punctuation
 * inside and a letter outside, so that such characters leave the style that ends or begins there.
 */
final class StyleEdges {
  private final List<Atom> atoms;
  private final String words;
  private final IntPredicate leaves;

  /**
   * Moves edges in atoms.
   *
   * @param atoms the atoms, which are split where need be
   * @param words their words
   * @param leaves which code points leave a style at its edge
   */
  StyleEdges(List<Atom> atoms, String words, IntPredicate leaves) {
    this.atoms = atoms;
    this.words = words;
    this.leaves = leaves;
  }

  /** Moves the edges of the styles of some atoms, and tells whether any moved. */
  boolean move(int from, int to) {
    int beyond = atoms.size() - to;
    boolean moved = false;
    while (moveOnce(from, atoms.size() - beyond)) {
      moved = true; // an edge may have come beside another one
    }
    return moved;
  }

  private boolean moveOnce(int from, int to) {
    boolean moved = false;
    int end = to;
    for (int i = from; i < end; i++) {
      int before = atoms.size();
      if (atoms.get(i).kind == Atom.Kind.WORDS && atoms.get(i).style != 0) {
        moved |= moveStart(i);
        moved |= moveEnd(i + atoms.size() - before);
      }
      int added = atoms.size() - before;
      i += added;
      end += added;
    }
    return moved;
  }

  private boolean moveStart(int i) {
    Atom atom = atoms.get(i);
    int split = atom.start;
    while (split < atom.end && leaves.test(words.codePointAt(split))) {
      split += Character.charCount(words.codePointAt(split));
    }
    int kept = split == atom.end ? styleBefore(i) & styleAfter(i) : styleBefore(i);
    if (split == atom.start || (atom.style & kept) == atom.style) {
      return false;
    }
    replace(i, atom, split, atom.style & kept, atom.style);
    return true;
  }

  private boolean moveEnd(int i) {
    Atom atom = atoms.get(i);
    int split = atom.end;
    while (split > atom.start && leaves.test(words.codePointBefore(split))) {
      split -= Character.charCount(words.codePointBefore(split));
    }
    int kept = styleAfter(i);
    if (split == atom.end || split == atom.start || (atom.style & kept) == atom.style) {
      return false;
    }
    replace(i, atom, split, atom.style, atom.style & kept);
    return true;
  }

  private void replace(int i, Atom atom, int split, int firstStyle, int secondStyle) {
    atoms.set(i, Atom.of(Atom.Kind.WORDS, atom.start, split, firstStyle));
    if (split < atom.end) {
      atoms.add(i + 1, Atom.of(Atom.Kind.WORDS, split, atom.end, secondStyle));
    }
  }

  private int styleBefore(int i) {
    return i == 0 ? 0 : atoms.get(i - 1).style;
  }

  private int styleAfter(int i) {
    return i + 1 == atoms.size() ? 0 : atoms.get(i + 1).style;
  }
}
