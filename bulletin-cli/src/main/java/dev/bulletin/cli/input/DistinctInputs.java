// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.input;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Inputs in the order in which they were found, each once. */
final class DistinctInputs {

  private final List<Input> inputs = new ArrayList<>();

  /** The places in the list by path, and of standard input. */
  private final Map<Object, Integer> places = new HashMap<>();

  private final boolean isSure;

  /**
   * None yet.
   *
   * @param isSure whether nothing will be found twice, as by one argument alone: of very many files
   *     no more is kept than they are
   */
  DistinctInputs(boolean isSure) {
    this.isSure = isSure;
  }

  void add(Input input) {
    Integer known = isSure ? null : places.putIfAbsent(key(input), inputs.size());
    if (known == null) {
      inputs.add(input);
    } else if (inputs.get(known).kind() == Input.Kind.CANDIDATE) {
      // Who names it knows better than the folder it was found in.
      inputs.set(known, input);
    }
  }

  List<Input> all() {
    return inputs;
  }

  private static Object key(Input input) {
    Path path = input.path();
    return path == null ? "-" : path.toAbsolutePath().normalize();
  }
}
