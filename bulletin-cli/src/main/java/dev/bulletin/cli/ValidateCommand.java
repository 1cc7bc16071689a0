// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli;

import dev.bulletin.cli.check.BulletinChecker;
import dev.bulletin.cli.console.Console;
import dev.bulletin.cli.console.OutputLostException;
import dev.bulletin.cli.console.Style;
import dev.bulletin.cli.input.InputFinder;
import dev.bulletin.cli.input.InputProblem;
import dev.bulletin.cli.input.Inputs;
import dev.bulletin.cli.report.Report;
import dev.bulletin.core.diagnostic.Severity;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks bulletins and reports what is wrong with them. */
@Command(
    name = "validate",
    description = "Check bulletins and report what is wrong with them, each fault at its place.",
    customSynopsis = "bulletin validate [OPTIONS] FILE|FOLDER|GLOB|-...",
    sortOptions = false,
    footer = {
      "",
      "A FOLDER means every *.bulletin.json below it, and every other *.json whose",
      "$schema is that of bulletins. In a .ndjson or .jsonl file each line is a",
      "bulletin. A quoted GLOB (* ? [a-z] ** {a,b}) is expanded here."
    })
final class ValidateCommand implements Action {

  private final Console console;

  @Parameters(
      paramLabel = "FILE|FOLDER|GLOB|-",
      arity = "0..*",
      hideParamSyntax = true,
      description = "What to check; - is standard input.")
  private List<String> names = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "Report as text (default), json, ndjson, sarif, junit or github.")
  private ReportFormat format = ReportFormat.TEXT;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Write the report to FILE, not to standard output.")
  private @Nullable String output;

  @Mixin private final CheckOptions checks = new CheckOptions();

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      description = "End with status 1 from this severity on: error (default), warning or info.")
  private Severity failOn = Severity.ERROR;

  @Option(
      names = "--stdin-name",
      paramLabel = "NAME",
      description = "What to call standard input (default: <stdin>).")
  private String stdinName = "<stdin>";

  @Option(
      names = {"-q", "--quiet"},
      description = "Leave out the closing line and the progress bar.")
  private boolean quiet;

  @Mixin private final CommonOptions common = new CommonOptions();

  ValidateCommand(Console console) {
    this.console = console;
  }

  /** A check of these, with no option. */
  ValidateCommand(Console console, List<String> names) {
    this(console);
    this.names.addAll(names);
  }

  @Override
  public ExitStatus run() throws IOException {
    if (names.isEmpty()) {
      throw new UsageException(
          "nothing to check: name a file, a folder, a pattern, or - for standard input");
    }
    BulletinChecker.warmUp();
    Style errStyle = common.color().style(console, console.errIsTerminal());
    Problems problems = new Problems(console, errStyle, common.debug());
    Inputs inputs = InputFinder.find(console, stdinName, names);
    Optional<Checking> checking =
        Checking.prepare(console, checks, common.language(), inputs.documents(), problems);
    return checking.isPresent() ? check(inputs, checking.get(), problems) : problems.status();
  }

  private ExitStatus check(Inputs inputs, Checking checking, Problems problems) throws IOException {
    Totals totals = new Totals(problems, failOn);
    long start = System.nanoTime();
    try (Progress progress = Progress.of(console, quiet, inputs.documents())) {
      if (output == null) {
        report(progress.beside(console.out()), inputs, checking, totals, progress);
      } else {
        OutputFiles.write(
            console, output, out -> report(out, inputs, checking, totals, progress), problems);
      }
    } catch (OutputLostException e) {
      if (e.isBrokenPipe()) {
        return totals.status();
      }
      throw e;
    }
    if (!quiet && totals.summary().bulletins() > 0) {
      long time = System.nanoTime() - start;
      Messages.write(console, totals.closingLine(common.language(), time) + "\n");
    }
    return totals.status();
  }

  private void report(
      OutputStream out, Inputs inputs, Checking checking, Totals totals, Progress progress)
      throws IOException {
    Writer writer =
        new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 14);
    Style style = common.color().style(console, output == null && console.outIsTerminal());
    Report report = Reports.of(format, writer, style, failOn);
    report.begin();
    for (InputProblem problem : inputs.problems()) {
      totals.add(problem, report);
    }
    checking.run(
        inputs.documents(),
        outcome -> {
          totals.add(outcome, report);
          progress.step();
        });
    report.end(totals.summary());
    totals.end();
    writer.flush();
  }
}
