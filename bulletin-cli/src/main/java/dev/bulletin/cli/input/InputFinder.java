// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.input;

import dev.bulletin.cli.console.Console;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns arguments into inputs: a file is itself, a folder its bulletins, a pattern what matches,
 * {@code -} the stream.
 */
public final class InputFinder {

  private final Console console;
  private final String stdinName;
  private final List<Input> documents = new ArrayList<>();
  private final List<InputProblem> problems = new ArrayList<>();
  private final Map<String, Integer> seen = new HashMap<>();

  private InputFinder(Console console, String stdinName) {
    this.console = console;
    this.stdinName = stdinName;
  }

  /**
   * Finds all inputs.
   *
   * @param console where relative names start
   * @param stdinName what to call standard input
   * @param arguments what the caller named
   */
  public static Inputs find(Console console, String stdinName, List<String> arguments) {
    InputFinder finder = new InputFinder(console, stdinName);
    for (String argument : arguments) {
      finder.add(argument);
    }
    return new Inputs(finder.documents, finder.problems);
  }

  private void add(String argument) {
    try {
      if (argument.equals("-")) {
        addOnce(
            key(null), new Input(stdinName, null, Input.kindOf(stdinName), fileName(stdinName)));
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
      String name = slashed(argument);
      addOnce(key(path), new Input(name, path, Input.kindOf(name), fileName(name)));
    }
  }

  private void addFolder(String argument, Path folder) {
    String base = slashed(argument);
    String prefix = base.endsWith("/") ? base : base + "/";
    new FolderWalk(problems).walk(folder, prefix, found -> addFound(found, prefix));
  }

  private void addFound(FolderWalk.Found found, String prefix) {
    String name = found.name();
    boolean named = name.endsWith(".bulletin.json");
    // What a link to nothing once led to may have been anything, unless its name says more.
    if (named || found.isThere() && name.endsWith(".json")) {
      Input.Kind kind = named ? Input.Kind.BULLETIN : Input.Kind.CANDIDATE;
      String shown = prefix.equals("./") ? name.substring(2) : name;
      addOnce(
          key(found.path()), new Input(shown, found.path(), kind, name.substring(prefix.length())));
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
                  matches.add(new Input(found.name(), found.path(), Input.kindOf(below), below));
                }
              });
    }
    if (matches.isEmpty()) {
      problems.add(new InputProblem(pattern, "no file matches", true));
    }
    matches.forEach(match -> addOnce(key(match.path()), match));
  }

  private void addOnce(String key, Input input) {
    Integer known = seen.putIfAbsent(key, documents.size());
    if (known == null) {
      documents.add(input);
    } else if (documents.get(known).kind() == Input.Kind.CANDIDATE) {
      // Who names it knows better than the folder it was found in.
      documents.set(known, input);
    }
  }

  private static int firstSpecial(String pattern) {
    int at = 0;
    while (!Glob.isPattern(pattern.substring(at, at + 1))) {
      at++;
    }
    return at;
  }

  private static String key(@Nullable Path path) {
    return path == null ? "-" : path.toAbsolutePath().normalize().toString();
  }

  private static String slashed(String name) {
    return File.separatorChar == '/' ? name : name.replace(File.separatorChar, '/');
  }

  private static String fileName(String name) {
    return name.substring(name.lastIndexOf('/') + 1);
  }
}
