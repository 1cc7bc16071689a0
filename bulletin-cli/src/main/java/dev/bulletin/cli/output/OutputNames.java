// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.output;

import dev.bulletin.cli.input.Input;

/** Names what is made of an input. */
public final class OutputNames {

  private OutputNames() {}

  /**
   * The name below a folder of outputs: the input's own below what it was found by, with another
   * ending.
   */
  public static String of(Input input, String extension) {
    String name = input.path() == null && input.name().equals("<stdin>") ? "stdin" : input.below();
    return stem(name) + extension;
  }

  private static String stem(String name) {
    for (String ending : new String[] {".bulletin.json", ".json"}) {
      if (name.endsWith(ending) && name.length() > ending.length()) {
        return name.substring(0, name.length() - ending.length());
      }
    }
    return name;
  }
}
