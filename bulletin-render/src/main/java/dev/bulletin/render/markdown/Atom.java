// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.markdown;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a {@link Leaf} that is written as one: words, code, Markdown as it stands, or a link
 * with its own.
 */
final class Atom {
  /** The style of important words. */
  static final int STRONG = 1;

  /** The style of stressed words. */
  static final int EMPHASIS = 2;

  /** What an atom is. */
  enum Kind {
    WORDS,
    CODE,
    MARKDOWN,
    LINK
  }

  final Kind kind;

  /** Where it begins and ends in the leaf's words; of a link both are its beginning. */
  final int start;

  int end;

  /** The sum of the styles that it has, of a link those that all of it has. */
  int style;

  /** The delimiters of emphasis that are written before it. */
  String delimiters = "";

  /** Where the link leads; null of all else. */
  final @Nullable String address;

  /** What stands between a link's brackets; empty of all else. */
  final List<Atom> children;

  private Atom(Kind kind, int start, int end, int style, @Nullable String address) {
    this.kind = kind;
    this.start = start;
    this.end = end;
    this.style = style;
    this.address = address;
    this.children = address == null ? List.of() : new ArrayList<>();
  }

  static Atom of(Kind kind, int start, int end, int style) {
    return new Atom(kind, start, end, style, null);
  }

  static Atom link(String address, int start) {
    return new Atom(Kind.LINK, start, start, 0, address);
  }

  /** Takes the following atom into this one where they are of a kind and style. */
  boolean absorb(Atom next) {
    boolean same =
        kind == next.kind
            && (kind == Kind.WORDS || kind == Kind.CODE)
            && style == next.style
            && end == next.start
            && next.delimiters.isEmpty();
    if (same) {
      end = next.end;
    }
    return same;
  }
}
