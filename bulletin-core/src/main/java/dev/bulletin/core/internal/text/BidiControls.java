// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.text;

import dev.bulletin.core.internal.shape.Strings;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Pairs the embeddings, overrides and isolates of a string with what closes them, as UAX #9
 * (sections 3.1.2 and 3.3.2) does: each line by itself; an isolate's end closes the embeddings that
 * were opened inside it; an embedding's end does not reach out of its isolate.
 */
public final class BidiControls {

  private static final int LRE = 0x202A;
  private static final int RLE = 0x202B;
  private static final int PDF = 0x202C;
  private static final int LRO = 0x202D;
  private static final int RLO = 0x202E;
  private static final int LRI = 0x2066;
  private static final int FSI = 0x2068;
  private static final int PDI = 0x2069;

  private BidiControls() {}

  /** The place of the first control without a partner; -1 where there is none. */
  public static int firstUnpaired(String value) {
    Deque<Integer> open = new ArrayDeque<>();
    int worst = -1;
    for (int i = 0; i < value.length() && worst < 0; i++) {
      char c = value.charAt(i);
      if (isOpening(c)) {
        open.push(i);
      } else if (c == PDF || c == PDI) {
        worst = closes(c, open, value) ? -1 : i;
      } else if (Strings.isLineBreak(c) && c != 0x2028) {
        worst = open.isEmpty() ? -1 : open.getLast();
      }
    }
    return worst >= 0 || open.isEmpty() ? worst : open.getLast();
  }

  private static boolean isOpening(char c) {
    return c == LRE || c == RLE || c == LRO || c == RLO || isIsolate(c);
  }

  private static boolean isIsolate(char c) {
    return c >= LRI && c <= FSI;
  }

  private static boolean closes(char c, Deque<Integer> open, String value) {
    if (c == PDF) {
      boolean embedding = !open.isEmpty() && !isIsolate(value.charAt(open.peek()));
      if (embedding) {
        open.pop();
      }
      return embedding;
    }
    if (open.stream().noneMatch(i -> isIsolate(value.charAt(i)))) {
      return false;
    }
    while (!isIsolate(value.charAt(open.pop()))) {
      // An embedding inside the isolate ends with it.
    }
    return true;
  }
}
