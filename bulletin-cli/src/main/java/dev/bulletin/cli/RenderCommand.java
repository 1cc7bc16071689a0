// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli;

import dev.bulletin.cli.check.BulletinChecker;
import dev.bulletin.cli.console.Console;
import dev.bulletin.cli.console.Style;
import dev.bulletin.cli.input.Input;
import dev.bulletin.cli.input.InputFinder;
import dev.bulletin.cli.input.InputProblem;
import dev.bulletin.cli.input.Inputs;
import dev.bulletin.render.Renderer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints bulletins in another form. */
@Command(
    name = "render",
    description = "Print a bulletin as text, HTML or Markdown; several of them into a folder.",
    customSynopsis = "bulletin render [OPTIONS] FILE|FOLDER|GLOB|-...",
    sortOptions = false,
    footer = {
      "",
      "A bulletin with errors is not rendered; they are shown on standard error.",
      "With --output-dir each NAME.bulletin.json becomes NAME.txt, NAME.html,",
      "NAME.fragment.html, NAME.email.html, NAME.md or NAME.eml, in folders as it",
      "was found in."
    })
final class RenderCommand implements Action {

  private final Console console;

  /** Null where the call has no option that needs the parser of options. */
  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "FILE|FOLDER|GLOB|-",
      arity = "0..*",
      hideParamSyntax = true,
      description = "What to render; - is standard input.")
  private List<String> names = new ArrayList<>();

  @Option(
      names = "--to",
      paramLabel = "FORMAT",
      description = "Render to text (default), html, html-fragment, html-email, markdown or eml.")
  private RenderFormat format = RenderFormat.TEXT;

  @ArgGroup private @Nullable Destination destination;

  @Mixin private final RenderOptions options = new RenderOptions();

  @Option(names = "--force", description = "Render what can be read of a bulletin with errors.")
  private boolean force;

  @Option(
      names = "--stdin-name",
      paramLabel = "NAME",
      description = "What to call standard input (default: <stdin>).")
  private String stdinName = "<stdin>";

  @Mixin private final CheckOptions checks = new CheckOptions();

  @Mixin private final CommonOptions common = new CommonOptions();

  /** Where a rendering goes, if not to standard output. */
  static final class Destination {
    @Option(
        names = "--output",
        paramLabel = "FILE",
        description = "Write the rendering to FILE, not to standard output.")
    private @Nullable String file;

    @Option(
        names = "--output-dir",
        paramLabel = "DIR",
        description =
            "Write the renderings into the folder DIR, which is made where it is missing.")
    private @Nullable String folder;
  }

  RenderCommand(Console console) {
    this.console = console;
  }

  /** A rendering of these to a format, with no other option. */
  RenderCommand(Console console, List<String> names, RenderFormat format) {
    this(console);
    this.names.addAll(names);
    this.format = format;
  }

  @Override
  public ExitStatus run() throws IOException {
    if (names.isEmpty()) {
      throw new UsageException("nothing to render: name a file, or - for standard input");
    }
    if (spec != null) {
      OptionsOfFormats.check(spec.commandLine().getParseResult(), format);
    }
    BulletinChecker.warmUp();
    Renderer renderer = Renderers.of(format, options, console);
    Style style = common.color().style(console, console.errIsTerminal());
    Problems problems = new Problems(console, style, common.debug());
    Inputs inputs = InputFinder.find(console, stdinName, names);
    for (InputProblem problem : inputs.problems()) {
      ExitStatus kind = problem.usage() ? ExitStatus.USAGE : ExitStatus.FILE;
      problems.add(kind, problem.name(), problem.reason());
    }
    Optional<Checking> checking =
        Checking.prepare(console, checks, common.language(), inputs.documents(), problems);
    if (checking.isEmpty()) {
      return problems.status();
    }
    RenderRun run = new RenderRun(console, checking.get(), renderer, problems, style, force);
    return render(run, run.bulletins(inputs.documents()), problems);
  }

  private ExitStatus render(RenderRun run, List<Input> bulletins, Problems problems)
      throws IOException {
    if (bulletins.isEmpty()) {
      if (problems.status() == ExitStatus.VALID) {
        throw new UsageException("there is no bulletin to render");
      }
      return problems.status();
    }
    String folder = destination == null ? null : destination.folder;
    String file = destination == null ? null : destination.file;
    if (folder != null) {
      run.intoFolder(bulletins, folder, format.extension());
    } else if (bulletins.size() > 1) {
      throw new UsageException("several bulletins need --output-dir");
    } else if (file != null) {
      run.intoFile(bulletins.get(0), file);
    } else {
      run.toStandardOutput(bulletins.get(0));
    }
    return run.status().worse(problems.status());
  }
}
