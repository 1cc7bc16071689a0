// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.config;

import dev.bulletin.cli.input.Glob;
import java.nio.file.Path;
import java.util.List;

/**
 * What a configuration file says.
 *
 * @param folder where the file is: the patterns of its overrides start there
 * @param settings for every document
 * @param overrides for some of them, in order: the later one wins
 */
public record CheckConfig(Path folder, Settings settings, List<Overruling> overrides) {

  /**
   * Settings for the documents that a pattern names.
   *
   * @param files the patterns
   * @param settings what holds for those files
   */
  public record Overruling(List<Glob> files, Settings settings) {}

  /** What holds for one document. */
  public Settings settingsFor(Path file) {
    Settings all = settings;
    if (!overrides.isEmpty()) {
      String name = folder.relativize(file).toString().replace(java.io.File.separatorChar, '/');
      for (Overruling override : overrides) {
        if (override.files().stream().anyMatch(glob -> glob.matches(name))) {
          all = all.with(override.settings());
        }
      }
    }
    return all;
  }
}
