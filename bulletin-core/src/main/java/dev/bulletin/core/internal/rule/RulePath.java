// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule;

import dev.bulletin.core.diagnostic.JsonPointer;
import java.util.Arrays;
import java.util.List;

/**
 * Where a walk stands: member names and element indices from the root, with nothing in shorthand. A
 * step into what the canonical JSON writes in shorthand is elided, so that it is no part of the
 * pointer. A walk steps much and seldom asks where it is, so that a step costs two stores.
 */
final class RulePath {

  /** In the place of an index: the step is a member's name. */
  private static final int NAME = -1;

  private String[] names = new String[32];

  /** For each step its index or {@link #NAME}, twice, and one more where it is elided. */
  private int[] marks = new int[32];

  private int depth;

  void push(String name, boolean isElided) {
    mark(NAME, isElided);
    names[depth - 1] = name;
  }

  void push(int index, boolean isElided) {
    mark(index, isElided);
  }

  private void mark(int index, boolean isElided) {
    if (depth == marks.length) {
      names = Arrays.copyOf(names, 2 * depth);
      marks = Arrays.copyOf(marks, 2 * depth);
    }
    marks[depth++] = 2 * index + (isElided ? 1 : 0);
  }

  void pop() {
    depth--;
  }

  /** The steps, shorthand or not: {@code String} and {@code Integer}. */
  List<Object> steps() {
    Object[] steps = new Object[depth];
    for (int i = 0; i < depth; i++) {
      int index = marks[i] >> 1;
      steps[i] = index == NAME ? (Object) names[i] : (Object) index;
    }
    return List.of(steps);
  }

  /** The JSON Pointer in canonical JSON. */
  String pointer() {
    String pointer = "";
    for (int i = 0; i < depth; i++) {
      int index = marks[i] >> 1;
      if ((marks[i] & 1) == 0) {
        pointer =
            index == NAME
                ? JsonPointer.member(pointer, names[i])
                : JsonPointer.element(pointer, index);
      }
    }
    return pointer;
  }
}
