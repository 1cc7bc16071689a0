// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli;

import dev.bulletin.cli.console.Console;
import dev.bulletin.cli.console.Style;
import dev.bulletin.cli.input.Input;
import dev.bulletin.cli.input.InputFinder;
import dev.bulletin.cli.input.Reasons;
import dev.bulletin.cli.preview.FileWatch;
import dev.bulletin.cli.preview.Preview;
import dev.bulletin.cli.preview.PreviewServer;
import dev.bulletin.cli.preview.Previewer;
import java.io.IOException;
import java.net.BindException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows a bulletin in the browser for as long as it runs. */
@Command(
    name = "preview",
    description = "Show a bulletin in the browser, in every form, and again whenever it changes.",
    customSynopsis = "bulletin preview [OPTIONS] FILE",
    sortOptions = false,
    footer = {
      "",
      "Page, e-mail, text and Markdown stand side by side with the diagnostics, at an",
      "address of this machine alone, which is printed. Ctrl-C ends it."
    })
final class PreviewCommand implements Action {

  private static final int LAST_PORT = 65_535;

  private final Console console;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      hideParamSyntax = true,
      description = "The bulletin to show.")
  private List<String> names = new ArrayList<>();

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "Serve on port N (default: one that is free).")
  private int port;

  @Option(
      names = "--remote-images",
      description =
          "Show images from elsewhere too: their servers learn that the bulletin was looked at.")
  private boolean remoteImages;

  @Mixin private final CheckOptions checks = new CheckOptions();

  @Mixin private final CommonOptions common = new CommonOptions();

  PreviewCommand(Console console) {
    this.console = console;
  }

  @Override
  public ExitStatus run() throws IOException {
    if (port < 0 || port > LAST_PORT) {
      throw new UsageException("--port: a number from 0 to " + LAST_PORT + " is needed");
    }
    Input input = input();
    Path file = console.resolve(input.name());
    Style style = common.color().style(console, console.errIsTerminal());
    Problems problems = new Problems(console, style, common.debug());
    if (!Files.isRegularFile(file)) {
      String reason = Files.exists(file) ? "is no regular file" : "no such file or folder";
      problems.add(ExitStatus.FILE, input.name(), reason);
      return problems.status();
    }
    Optional<Checking> checking =
        Checking.prepare(console, checks, common.language(), List.of(input), problems);
    if (checking.isPresent()) {
      Checking ready = checking.get();
      serve(new Previewer(input, file, ready.documents(), ready.checker()), problems);
    }
    return problems.status();
  }

  private Input input() {
    if (names.size() != 1 || names.get(0).equals("-")) {
      throw new UsageException("name one file to show");
    }
    List<Input> found = InputFinder.find(console, "", names).documents();
    if (found.size() != 1
        || found.get(0).kind() == Input.Kind.LINES
        || Files.isDirectory(OutputFiles.resolve(console, "FILE", names.get(0)))) {
      throw new UsageException("\"" + names.get(0) + "\" is not one bulletin");
    }
    return found.get(0);
  }

  private void serve(Previewer previewer, Problems problems) throws IOException {
    FileWatch watch = new FileWatch(previewer.file());
    Preview first = previewer.read(null);
    try (PreviewServer server = PreviewServer.start(port, remoteImages, first)) {
      console.out().write((server.address() + "\n").getBytes(StandardCharsets.UTF_8));
      console.out().flush();
      keepUp(server, previewer, watch, first);
    } catch (BindException e) {
      problems.add(ExitStatus.FILE, "--port " + port, Reasons.of(e));
    }
  }

  /** Shows each change, until this thread is interrupted or the process is ended. */
  private static void keepUp(
      PreviewServer server, Previewer previewer, FileWatch watch, Preview first) {
    Preview shown = first;
    try {
      while (true) {
        watch.watch(previewer.files(shown));
        watch.await();
        shown = previewer.read(shown);
        server.show(shown);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
