// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule;

import dev.bulletin.core.diagnostic.JsonPointer;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a walk stands: member names and element indices from the root, with nothing in shorthand. A
 * step into what the canonical JSON writes in shorthand is elided, so that it is no part of the
 * pointer.
 */
final class RulePath {

  private Object[] steps = new Object[64];
  private boolean[] elided = new boolean[64];
  private int depth;

  void push(Object step, boolean isElided) {
    if (depth == steps.length) {
      steps = java.util.Arrays.copyOf(steps, 2 * depth);
      elided = java.util.Arrays.copyOf(elided, 2 * depth);
    }
    steps[depth] = step;
    elided[depth++] = isElided;
  }

  void pop() {
    depth--;
  }

  /** The steps, shorthand or not. */
  List<Object> steps() {
    List<Object> copy = new ArrayList<>(depth);
    for (int i = 0; i < depth; i++) {
      copy.add(steps[i]);
    }
    return List.copyOf(copy);
  }

  /** The JSON Pointer in canonical JSON. */
  String pointer() {
    String pointer = "";
    for (int i = 0; i < depth; i++) {
      if (!elided[i]) {
        pointer =
            steps[i] instanceof Integer index
                ? JsonPointer.element(pointer, index)
                : JsonPointer.member(pointer, (String) steps[i]);
      }
    }
    return pointer;
  }
}
