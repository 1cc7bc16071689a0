// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli;

import dev.bulletin.cli.check.BulletinChecker;
import dev.bulletin.cli.check.DocumentSource;
import dev.bulletin.cli.check.Outcome;
import dev.bulletin.cli.console.Console;
import dev.bulletin.cli.console.Style;
import dev.bulletin.cli.input.Input;
import dev.bulletin.cli.input.Reasons;
import dev.bulletin.cli.output.AtomicFile;
import dev.bulletin.cli.output.OutputFolder;
import dev.bulletin.cli.report.TextReport;
import dev.bulletin.core.Bulletin;
import dev.bulletin.json.ParseResult;
import dev.bulletin.render.Renderer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Renders the bulletins of one call, one after the other. */
final class RenderRun {

  private final Console console;
  private final Checking checking;
  private final Renderer renderer;
  private final Problems problems;
  private final Style style;
  private final boolean force;
  private ExitStatus status = ExitStatus.VALID;

  RenderRun(
      Console console,
      Checking checking,
      Renderer renderer,
      Problems problems,
      Style style,
      boolean force) {
    this.console = console;
    this.checking = checking;
    this.renderer = renderer;
    this.problems = problems;
    this.style = style;
    this.force = force;
  }

  ExitStatus status() {
    return status.worse(problems.status());
  }

  /** Those inputs that are bulletins, one in each. */
  List<Input> bulletins(List<Input> inputs) {
    List<Input> bulletins = new ArrayList<>();
    for (Input input : inputs) {
      if (input.kind() == Input.Kind.LINES) {
        String reason = "a file of several bulletins cannot be rendered, only checked";
        problems.add(ExitStatus.USAGE, input.name(), reason);
      } else if (isBulletin(input)) {
        bulletins.add(input);
      }
    }
    return bulletins;
  }

  private boolean isBulletin(Input input) {
    try {
      return input.kind() == Input.Kind.BULLETIN || checking.documents().isOurs(input);
    } catch (IOException e) {
      problems.add(ExitStatus.FILE, input.name(), Reasons.of(e));
      return false;
    }
  }

  void toStandardOutput(Input input) throws IOException {
    Optional<byte[]> rendering = render(input);
    if (rendering.isPresent()) {
      console.out().write(rendering.get());
    }
  }

  void intoFile(Input input, String name) {
    Path file = OutputFiles.resolve(console, "--output", name);
    if (input.path() != null && OutputFolder.isSame(input.path(), file)) {
      throw new UsageException("--output: \"" + name + "\" is the bulletin itself");
    }
    render(input)
        .ifPresent(bytes -> save(name, () -> AtomicFile.write(file, out -> out.write(bytes))));
  }

  /** Writes all into a folder; where two would be one file, none is written. */
  void intoFolder(List<Input> inputs, String name, String extension) {
    OutputFolder folder = new OutputFolder(OutputFiles.resolve(console, "--output-dir", name));
    Map<Input, Path> files;
    try {
      files = folder.plan(inputs, extension);
    } catch (OutputFolder.ClashException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
    files.forEach(
        (input, file) ->
            render(input)
                .ifPresent(bytes -> save(file.toString(), () -> folder.write(file, bytes))));
  }

  /** Something that writes a file. */
  private interface Saving {
    void run() throws IOException;
  }

  private void save(String name, Saving saving) {
    try {
      saving.run();
    } catch (IOException e) {
      problems.add(ExitStatus.FILE, name, "cannot be written: " + Reasons.of(e));
    }
  }

  /** The rendering; empty where there is none, which is said. */
  private Optional<byte[]> render(Input input) {
    try {
      DocumentSource document = checking.documents().document(input);
      ParseResult result = checking.checker().parse(document);
      return bulletin(document, result)
          .map(bulletin -> renderer.render(bulletin).getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      problems.add(ExitStatus.FILE, input.name(), Reasons.of(e));
    } catch (IllegalArgumentException e) {
      // A title that cannot stand in a header, where a faulty bulletin is rendered by force.
      status = status.worse(ExitStatus.INVALID);
      problems.add(ExitStatus.INVALID, input.name(), "cannot be rendered: " + e.getMessage());
    } catch (RuntimeException | StackOverflowError e) {
      problems.add(new Outcome.Defect(input.name(), e));
    }
    return Optional.empty();
  }

  private Optional<Bulletin> bulletin(DocumentSource document, ParseResult result)
      throws IOException {
    if (result.isValid()) {
      return result.bulletin();
    }
    status = status.worse(ExitStatus.INVALID);
    StringBuilder text = new StringBuilder();
    new TextReport(text, style).add(BulletinChecker.outcome(document, result));
    Messages.write(console, text.toString());
    return force ? result.soundParts() : Optional.empty();
  }
}
