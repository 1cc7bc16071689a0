// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.text;

import java.util.LinkedHashMap;
import java.util.Map;

/** The addresses that a text refers to by number, in the order of their first mention. */
final class References {
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  /** The mark of an address: {@code [1]}. */
  String markOf(String address) {
    return "[" + numbers.computeIfAbsent(address, unused -> numbers.size() + 1) + "]";
  }

  Map<String, Integer> numbers() {
    return numbers;
  }
}
