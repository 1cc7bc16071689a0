// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.config;

import dev.bulletin.core.diagnostic.Diagnostic;
import java.util.List;

/** A configuration file that says what it must not. */
public final class ConfigException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<Diagnostic> faults;
  private final String text;

  ConfigException(String text, List<Diagnostic> faults) {
    super("a faulty configuration file", null, false, false);
    this.text = text;
    this.faults = List.copyOf(faults);
  }

  /** What is wrong with it, at least one fault, in the order of the file. */
  public List<Diagnostic> faults() {
    return faults;
  }

  /** What the file holds. */
  public String text() {
    return text;
  }
}
