// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli;

import dev.bulletin.cli.console.Console;
import dev.bulletin.json.BulletinSchema;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints a JSON Schema. */
@Command(name = "schema", description = "Print the JSON Schema (draft 2020-12) of bulletins.")
final class SchemaCommand implements Action {

  private final Console console;

  @SuppressWarnings("UnusedVariable") // only there to be understood
  @Mixin
  private final CommonOptions common = new CommonOptions();

  @ArgGroup private @Nullable Other other;

  SchemaCommand(Console console) {
    this.console = console;
  }

  /** The schemas beside that of bulletins. */
  static final class Other {
    @Option(names = "--report", description = "Print the schema of \"validate --format json\".")
    @SuppressWarnings("UnusedVariable") // one of the two is set
    private boolean report;

    @Option(names = "--config", description = "Print the schema of .bulletin-check.json.")
    private boolean config;
  }

  @Override
  public ExitStatus run() throws IOException {
    Other asked = other;
    if (asked == null) {
      console.out().write(BulletinSchema.text().getBytes(StandardCharsets.UTF_8));
    } else {
      copy(asked.config ? "check.schema.json" : "report.schema.json");
    }
    return ExitStatus.VALID;
  }

  private void copy(String name) throws IOException {
    try (InputStream in = SchemaCommand.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the schema " + name + " is not in this build");
      }
      in.transferTo(console.out());
    }
  }
}
