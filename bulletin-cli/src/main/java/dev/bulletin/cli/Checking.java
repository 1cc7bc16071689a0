// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli;

import dev.bulletin.cli.check.BulletinChecker;
import dev.bulletin.cli.check.CheckRun;
import dev.bulletin.cli.check.Documents;
import dev.bulletin.cli.config.ConfigException;
import dev.bulletin.cli.config.Configs;
import dev.bulletin.cli.config.Settings;
import dev.bulletin.cli.console.Console;
import dev.bulletin.cli.input.Input;
import dev.bulletin.cli.input.Reasons;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A check that is ready to run: every configuration file has been read. */
final class Checking {

  private final Documents documents;
  private final BulletinChecker checker;

  private Checking(Documents documents, BulletinChecker checker) {
    this.documents = documents;
    this.checker = checker;
  }

  /** Prepares a check; empty where the configuration is at fault, which is said. */
  static Optional<Checking> prepare(
      Console console,
      CheckOptions options,
      Locale language,
      List<Input> inputs,
      Problems problems) {
    Settings named = options.settings(Rules::vocabulary);
    Map<Input, Settings> settings = new HashMap<>();
    Configs configs = new Configs(console, Rules::vocabulary);
    if (!readConfigs(options, configs, inputs, settings, problems)) {
      return Optional.empty();
    }
    BulletinChecker checker =
        new BulletinChecker(
            settings.isEmpty()
                ? input -> named
                : input -> settings.getOrDefault(input, Settings.DEFAULT).with(named),
            options.now().orElse(null),
            options.maxDiagnostics(),
            language);
    return Optional.of(new Checking(new Documents(console, BulletinChecker.MOST_BYTES), checker));
  }

  private static boolean readConfigs(
      CheckOptions options,
      Configs configs,
      List<Input> inputs,
      Map<Input, Settings> settings,
      Problems problems) {
    try {
      if (options.config().isPresent()) {
        configs.use(options.config().get());
      }
      for (Input input : inputs) {
        Settings found = configs.settingsFor(input);
        if (!found.isDefault()) {
          settings.put(input, found);
        }
      }
      return true;
    } catch (ConfigException e) {
      problems.add(e);
    } catch (IOException e) {
      problems.add(ExitStatus.USAGE, options.config().orElse("configuration"), Reasons.of(e));
    } catch (InvalidPathException e) {
      problems.add(ExitStatus.USAGE, options.config().orElse("configuration"), "is no file name");
    }
    return false;
  }

  /** Checks all inputs, on all cores. */
  void run(List<Input> inputs, CheckRun.Sink sink) throws IOException {
    int threads = Runtime.getRuntime().availableProcessors();
    new CheckRun(checker, documents, threads).run(inputs, sink);
  }

  /** Reads inputs. */
  Documents documents() {
    return documents;
  }

  /** Checks them one by one. */
  BulletinChecker checker() {
    return checker;
  }
}
