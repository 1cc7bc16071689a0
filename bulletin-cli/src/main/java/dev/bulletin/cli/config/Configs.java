// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.config;

import dev.bulletin.cli.console.Console;
import dev.bulletin.cli.input.Input;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Finds and keeps the configuration files of a run: the one that was named, or the nearest above
 * each document.
 */
public final class Configs {

  private final Console console;
  private final Supplier<Vocabulary> vocabulary;
  private final Map<Path, Optional<CheckConfig>> byFolder = new HashMap<>();
  private @Nullable CheckConfig named;

  /** Configurations that know the vocabulary, which is asked for only where there is a file. */
  public Configs(Console console, Supplier<Vocabulary> vocabulary) {
    this.console = console;
    this.vocabulary = vocabulary;
  }

  /** Reads the file that holds for all documents. */
  public void use(String file) throws ConfigException, IOException {
    named = ConfigFile.read(console.resolve(file), file, vocabulary.get());
  }

  /** What the configuration says of a document, by its own name or that of standard input. */
  public Settings settingsFor(Input input) throws ConfigException, IOException {
    Path path = input.path() == null ? pathOf(input.name()) : input.path();
    Path file = path.toAbsolutePath().normalize();
    CheckConfig config = named;
    if (config == null) {
      config = nearest(file.getParent()).orElse(null);
    }
    return config == null ? Settings.DEFAULT : config.settingsFor(file);
  }

  private Path pathOf(String stdinName) {
    try {
      return console.resolve(stdinName);
    } catch (InvalidPathException e) {
      return console.resolve("stdin");
    }
  }

  private Optional<CheckConfig> nearest(@Nullable Path folder) throws ConfigException, IOException {
    if (folder == null) {
      return Optional.empty();
    }
    Optional<CheckConfig> known = byFolder.get(folder);
    if (known == null) {
      Path file = folder.resolve(ConfigFile.NAME);
      known =
          Files.isRegularFile(file)
              ? Optional.of(ConfigFile.read(file, nameOf(file), vocabulary.get()))
              : nearest(folder.getParent());
      byFolder.put(folder, known);
    }
    return known;
  }

  /** The name from where the caller stands, where that is shorter to say. */
  private String nameOf(Path file) {
    Path here = console.directory().toAbsolutePath().normalize();
    return file.startsWith(here) ? here.relativize(file).toString() : file.toString();
  }
}
