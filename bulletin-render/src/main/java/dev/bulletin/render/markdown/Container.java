// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.markdown;

import dev.bulletin.render.internal.Chars;
import org.jspecify.annotations.Nullable;

/** A quotation or a list item that is open, or the page. */
final class Container {
  private final @Nullable Container outer;
  private final String mark;

  /** What begins each further line in it, with that of all around it. */
  final String indentation;

  /** Whether its blocks follow one another without a blank line. */
  final boolean tight;

  /** Whether nothing was written in it yet, its mark neither. */
  boolean pending;

  /** The mark of the list that ended here last, if nothing followed it. */
  char lastList;

  /** The page. */
  Container() {
    this.outer = null;
    this.mark = "";
    this.indentation = "";
    this.tight = false;
  }

  /** A container in another one. */
  Container(Container outer, String mark, String indentation, boolean tight) {
    this.outer = outer;
    this.mark = mark;
    this.indentation = outer.indentation.isEmpty() ? indentation : outer.indentation + indentation;
    this.tight = tight;
    this.pending = true;
  }

  Container outer() {
    if (outer == null) {
      throw new IllegalStateException("the page is not closed");
    }
    return outer;
  }

  /** Begins a line, with the marks that were not written yet. */
  void appendPrefix(Chars out) {
    if (!pending || outer == null) {
      out.append(indentation);
    } else {
      outer.appendPrefix(out);
      out.append(mark);
      pending = false;
    }
  }

  /** Begins a line between those in the innermost container that has some already. */
  void appendWritten(Chars out) {
    Container written = this;
    while (written.pending) {
      written = written.outer();
    }
    out.append(written.indentation);
  }
}
