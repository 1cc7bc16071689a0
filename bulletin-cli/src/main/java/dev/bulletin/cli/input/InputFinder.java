// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.input;

import dev.bulletin.cli.console.Console;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Turns arguments into inputs: a file is itself, a folder its bulletins, a pattern what matches,
 * {@code -} the stream.
 */
public final class InputFinder {

  private final Console console;
  private final String stdinName;
  private final DistinctInputs documents;
  private final List<InputProblem> problems = new ArrayList<>();

  private InputFinder(Console console, String stdinName, DistinctInputs documents) {
    this.console = console;
    this.stdinName = stdinName;
    this.documents = documents;
  }

  /**
   * Finds all inputs.
   *
   * @param console where relative names start
   * @param stdinName what to call standard input
   * @param arguments what the caller named
   */
  public static Inputs find(Console console, String stdinName, List<String> arguments) {
    DistinctInputs documents = new DistinctInputs(arguments.size() == 1);
    InputFinder finder = new InputFinder(console, stdinName, documents);
    for (String argument : arguments) {
      finder.add(argument);
    }
    return new Inputs(documents.all(), finder.problems);
  }

  private void add(String argument) {
    try {
      if (argument.equals("-")) {
        documents.add(Input.named(stdinName, null));
      } else {
        addNamed(argument, console.resolve(argument));
      }
    } catch (InvalidPathException e) {
      problems.add(new InputProblem(argument, "is no file name here", true));
    }
  }

  private void addNamed(String argument, Path path) {
    if (argument.isEmpty()) {
      problems.add(new InputProblem(argument, "a file name must not be empty", true));
    } else if (Files.isDirectory(path)) {
      addFolder(argument, path);
    } else if (!Files.exists(path) && Glob.isPattern(argument)) {
      addMatches(argument);
    } else {
      documents.add(Input.named(slashed(argument), path));
    }
  }

  private void addFolder(String argument, Path folder) {
    String base = slashed(argument);
    String prefix = base.endsWith("/") ? base : base + "/";
    new FolderWalk(problems).walk(folder, prefix, new FolderFiles(prefix));
  }

  /**
   * Not a lambda: the first one of a process takes long to make, and here all would wait for it.
   * Before the next ones, compiling the schema has made one on another core.
   */
  private final class FolderFiles implements Consumer<FolderWalk.Found> {

    private final String prefix;

    FolderFiles(String prefix) {
      this.prefix = prefix;
    }

    @Override
    public void accept(FolderWalk.Found found) {
      addFound(found, prefix);
    }
  }

  private void addFound(FolderWalk.Found found, String prefix) {
    String name = found.name();
    boolean named = name.endsWith(".bulletin.json");
    // What a link to nothing once led to may have been anything, unless its name says more.
    if (named || found.isThere() && name.endsWith(".json")) {
      Input.Kind kind = named ? Input.Kind.BULLETIN : Input.Kind.CANDIDATE;
      boolean isHere = prefix.equals("./");
      documents.add(
          new Input(
              isHere ? name.substring(2) : name, found.path(), kind, isHere ? 0 : prefix.length()));
    }
  }

  private void addMatches(String pattern) {
    String slashed = slashed(pattern);
    int fixed = slashed.lastIndexOf('/', firstSpecial(slashed)) + 1;
    String prefix = slashed.substring(0, fixed);
    Glob glob;
    try {
      glob = Glob.of(slashed.substring(fixed));
    } catch (IllegalArgumentException e) {
      problems.add(new InputProblem(pattern, String.valueOf(e.getMessage()), true));
      return;
    }
    List<Input> matches = new ArrayList<>();
    Path folder = console.resolve(prefix);
    if (Files.isDirectory(folder)) {
      new FolderWalk(problems)
          .walk(
              folder,
              prefix,
              found -> {
                String below = found.name().substring(prefix.length());
                if (glob.matches(below)) {
                  matches.add(
                      new Input(found.name(), found.path(), Input.kindOf(below), prefix.length()));
                }
              });
    }
    if (matches.isEmpty()) {
      problems.add(new InputProblem(pattern, "no file matches", true));
    }
    matches.forEach(documents::add);
  }

  private static int firstSpecial(String pattern) {
    int at = 0;
    while (!Glob.isPattern(pattern.substring(at, at + 1))) {
      at++;
    }
    return at;
  }

  private static String slashed(String name) {
    return File.separatorChar == '/' ? name : name.replace(File.separatorChar, '/');
  }
}
