// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.markdown;

import java.util.List;

/** Turns the styles of atoms side by side into delimiters that open and close in order. */
final class StyleNesting {
  private final List<Atom> atoms;
  private final String emphasis;
  private final String strong;
  private final StringBuilder mark = new StringBuilder();

  /** The styles that are open, the outermost first: at most two. */
  private final int[] open = new int[2];

  private int depth;

  StyleNesting(List<Atom> atoms, char emphasis, char strong) {
    this.atoms = atoms;
    this.emphasis = String.valueOf(emphasis);
    this.strong = String.valueOf(strong).repeat(2);
  }

  /** The delimiters before each atom, and after the last one. */
  String[] marks() {
    String[] marks = new String[atoms.size() + 1];
    for (int i = 0; i < marks.length; i++) {
      mark.setLength(0);
      int style = i < atoms.size() ? atoms.get(i).style : 0;
      closeAllBut(style);
      openMissing(style, i);
      marks[i] = mark.toString();
    }
    return marks;
  }

  private void closeAllBut(int style) {
    int kept = 0;
    while (kept < depth && (open[kept] & style) != 0) {
      kept++;
    }
    while (depth > kept) {
      mark.append(delimiter(open[--depth]));
    }
  }

  /** Of two that begin together, the one that goes on longer is outside. */
  private void openMissing(int style, int at) {
    int missing = style;
    for (int i = 0; i < depth; i++) {
      missing &= ~open[i];
    }
    boolean emphasisOutside = extent(Atom.EMPHASIS, at) > extent(Atom.STRONG, at);
    open(missing & (emphasisOutside ? Atom.EMPHASIS : Atom.STRONG));
    open(missing & (emphasisOutside ? Atom.STRONG : Atom.EMPHASIS));
  }

  private void open(int style) {
    if (style != 0) {
      open[depth++] = style;
      mark.append(delimiter(style));
    }
  }

  private int extent(int style, int at) {
    int end = at;
    while (end < atoms.size() && (atoms.get(end).style & style) != 0) {
      end++;
    }
    return end - at;
  }

  private String delimiter(int style) {
    return style == Atom.STRONG ? strong : emphasis;
  }
}
