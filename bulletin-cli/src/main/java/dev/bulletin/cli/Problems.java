// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli;

import dev.bulletin.cli.check.CheckedText;
import dev.bulletin.cli.check.Outcome;
import dev.bulletin.cli.config.ConfigException;
import dev.bulletin.cli.console.Console;
import dev.bulletin.cli.console.Style;
import dev.bulletin.cli.report.TextReport;
import java.io.IOException;

/**
 * What goes wrong beside the bulletins themselves: said on standard error, and kept as the worst
 * status.
 */
final class Problems {

  private final Console console;
  private final Style style;
  private final boolean debug;
  private ExitStatus status = ExitStatus.VALID;

  Problems(Console console, Style style, boolean debug) {
    this.console = console;
    this.style = style;
    this.debug = debug;
  }

  ExitStatus status() {
    return status;
  }

  /** Something about a file or an argument. */
  void add(ExitStatus kind, String name, String reason) {
    status = status.worse(kind);
    Messages.write(console, TextReport.line(style, name, reason));
  }

  /** A defect of ours, met at one document. */
  void add(Outcome.Defect defect) {
    status = status.worse(ExitStatus.DEFECT);
    Messages.defect(console, defect.source(), defect.cause(), debug);
  }

  /** A configuration file that says what it must not. */
  void add(ConfigException config) {
    status = status.worse(ExitStatus.USAGE);
    StringBuilder text = new StringBuilder();
    try {
      new TextReport(text, style).add(CheckedText.of(config.text(), config.faults()));
    } catch (IOException e) {
      throw new IllegalStateException("a string builder does not fail", e);
    }
    Messages.write(console, text.toString());
  }
}
