// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.read;

import java.util.Arrays;
import java.util.List;

/**
 * The elements of arrays that are being read, the outer ones below, in one place for the document.
 * Most arrays are short, and none of them needs a list that grows.
 */
final class Elements {

  private Object[] stack = new Object[32];
  private int size;

  int size() {
    return size;
  }

  void add(Object element) {
    if (size == stack.length) {
      stack = Arrays.copyOf(stack, 2 * size);
    }
    stack[size++] = element;
  }

  /** Takes the elements from a place on. The list is one that a record need not copy. */
  List<Object> takeFrom(int start) {
    int count = size - start;
    size = start;
    return switch (count) {
      case 0 -> List.of();
      case 1 -> List.of(stack[start]);
      case 2 -> List.of(stack[start], stack[start + 1]);
      default -> List.of(Arrays.copyOfRange(stack, start, start + count));
    };
  }
}
