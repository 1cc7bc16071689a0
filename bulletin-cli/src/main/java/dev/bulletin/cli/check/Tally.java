// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.check;

import dev.bulletin.core.diagnostic.Severity;

/**
 * How many diagnostics of each severity.
 *
 * @param errors of them
 * @param warnings of them
 * @param infos of them
 */
public record Tally(long errors, long warnings, long infos) {

  /** Nothing found. */
  public static final Tally NONE = new Tally(0, 0, 0);

  /** Both together. */
  public Tally plus(Tally other) {
    return new Tally(errors + other.errors, warnings + other.warnings, infos + other.infos);
  }

  /** Whether something at least as grave was found. */
  public boolean has(Severity severity) {
    return switch (severity) {
      case ERROR -> errors > 0;
      case WARNING -> errors + warnings > 0;
      case INFO -> errors + warnings + infos > 0;
    };
  }
}
