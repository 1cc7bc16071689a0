// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.markdown;

import dev.bulletin.render.internal.Chars;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of one block, cell or heading, in one string, and what each stretch of them is. Two
 * stretches side by side that mean the same are one; words in another language are words like
 * others.
 */
final class Leaf {
  private final Chars words = new Chars(128);
  private final List<Atom> atoms = new ArrayList<>();
  private boolean emphasis;
  private boolean code;

  /** The list that atoms are added to: the leaf's own, or that of the link that is open. */
  private List<Atom> open = atoms;

  /** Forgets all, so that another block can be collected in the same memory. */
  void clear() {
    words.truncate(0);
    atoms.clear();
    open = atoms;
    emphasis = false;
    code = false;
  }

  /** Adds plain words. */
  void words(String added, int style) {
    int start = words.length();
    CleanText.append(added, words);
    add(Atom.of(Atom.Kind.WORDS, start, words.length(), style));
  }

  /** Adds code. Every line break in it is a space, as Markdown reads it. */
  void code(String added, int style) {
    int start = words.length();
    CleanText.append(added, words);
    for (int i = start; i < words.length(); i++) {
      if (words.charAt(i) == '\n') {
        words.set(i, ' ');
      }
    }
    code |= start < words.length();
    add(Atom.of(Atom.Kind.CODE, start, words.length(), style));
  }

  /** Adds Markdown as it stands. */
  void markdown(String added, int style) {
    int start = words.length();
    words.append(added);
    add(Atom.of(Atom.Kind.MARKDOWN, start, words.length(), style));
  }

  private void add(Atom atom) {
    if (atom.start == atom.end) {
      return;
    }
    emphasis |= atom.style != 0;
    if (open.isEmpty() || !open.get(open.size() - 1).absorb(atom)) {
      open.add(atom);
    }
  }

  /** Begins a link: what is added belongs to it, until it is closed. */
  void openLink(String address) {
    Atom link = Atom.link(address, words.length());
    atoms.add(link);
    open = link.children;
  }

  /** Ends the link. Spaces at its edges stand outside; one around nothing is none. */
  void closeLink() {
    Atom link = atoms.remove(atoms.size() - 1);
    open = atoms;
    int first = 0;
    int last = link.children.size();
    while (first < last && isBlank(link.children.get(first))) {
      add(link.children.get(first++));
    }
    while (last > first && isBlank(link.children.get(last - 1))) {
      last--;
    }
    List<Atom> tail = new ArrayList<>(link.children.subList(last, link.children.size()));
    link.children.subList(last, link.children.size()).clear();
    link.children.subList(0, first).clear();
    if (!link.children.isEmpty()) {
      cutEdges(link.children, tail);
      raiseStyle(link);
      atoms.add(link);
    }
    tail.forEach(this::add);
  }

  private boolean isBlank(Atom atom) {
    return atom.kind == Atom.Kind.WORDS && PlainWords.areBlank(words, atom.start, atom.end);
  }

  /** Moves the spaces before the first child and after the last one out of the link. */
  private void cutEdges(List<Atom> children, List<Atom> tail) {
    Atom first = children.get(0);
    int start = first.start;
    while (first.kind == Atom.Kind.WORDS && Characters.isWhitespace(words.charAt(start))) {
      start++;
    }
    if (start > first.start) {
      add(Atom.of(Atom.Kind.WORDS, first.start, start, first.style));
      children.set(0, Atom.of(Atom.Kind.WORDS, start, first.end, first.style));
    }
    Atom last = children.get(children.size() - 1);
    int end = last.end;
    while (last.kind == Atom.Kind.WORDS && Characters.isWhitespace(words.charAt(end - 1))) {
      end--;
    }
    if (end < last.end) {
      tail.add(0, Atom.of(Atom.Kind.WORDS, end, last.end, last.style));
      last.end = end;
    }
  }

  /** What all of a link's words are, the link is: the delimiters stand outside its brackets. */
  private static void raiseStyle(Atom link) {
    int common = ~0;
    for (Atom child : link.children) {
      common &= child.style;
    }
    link.style = common;
    for (Atom child : link.children) {
      child.style &= ~common;
    }
  }

  /** Whether there is nothing to write. */
  boolean isBlank() {
    return PlainWords.areBlank(words);
  }

  /** Whether no character among the words acts anywhere but at the beginning of a line. */
  boolean isPlain() {
    return TextEscaper.ACTING.first(words.array(), 0, words.length()) == words.length();
  }

  String words() {
    return words.toString();
  }

  List<Atom> atoms() {
    return atoms;
  }

  boolean hasEmphasis() {
    return emphasis;
  }

  boolean hasCode() {
    return code;
  }
}
