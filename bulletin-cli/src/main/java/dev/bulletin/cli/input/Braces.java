// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.input;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Writes out the alternatives of a pattern: {@code {a,b}.json} is {@code a.json} and {@code
 * b.json}.
 */
final class Braces {

  /** The most patterns that one may stand for. */
  static final int MOST = 1000;

  private Braces() {}

  static List<String> expand(String pattern) {
    List<String> done = new ArrayList<>();
    Deque<String> open = new ArrayDeque<>(List.of(pattern));
    while (!open.isEmpty()) {
      String next = open.removeLast();
      int start = next.indexOf('{');
      int end = start < 0 ? -1 : closing(next, start);
      if (end < 0) {
        done.add(next);
      } else {
        pushAlternatives(open, next, start, end);
      }
      if (done.size() + open.size() > MOST) {
        throw new IllegalArgumentException("the braces stand for more than " + MOST + " patterns");
      }
    }
    return done;
  }

  private static void pushAlternatives(Deque<String> open, String pattern, int start, int end) {
    List<String> parts = new ArrayList<>();
    int from = start + 1;
    int depth = 0;
    for (int i = from; i <= end; i++) {
      char c = pattern.charAt(i);
      if (i == end || c == ',' && depth == 0) {
        parts.add(pattern.substring(from, i));
        from = i + 1;
      }
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
    }
    for (int i = parts.size() - 1; i >= 0; i--) {
      open.addLast(pattern.substring(0, start) + parts.get(i) + pattern.substring(end + 1));
    }
  }

  private static int closing(String pattern, int start) {
    int depth = 0;
    for (int i = start; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }
}
