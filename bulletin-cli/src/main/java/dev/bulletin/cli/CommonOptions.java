// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli;

import dev.bulletin.cli.console.ColorMode;
import java.util.IllformedLocaleException;
import java.util.Locale;
import picocli.CommandLine.Option;

/** What every command understands. */
final class CommonOptions {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and exit.")
  @SuppressWarnings("UnusedVariable") // asked of picocli
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Print the version and exit.")
  @SuppressWarnings("UnusedVariable") // asked of picocli
  private boolean version;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description = "Use colors: auto (default), always or never. NO_COLOR is honored.")
  private ColorMode color = ColorMode.AUTO;

  @Option(
      names = "--language",
      paramLabel = "TAG",
      description = "Language of messages: en (default), fr, es or de.")
  private String language = "en";

  @Option(names = "--debug", description = "Show a stack trace where the command itself fails.")
  private boolean debug;

  ColorMode color() {
    return color;
  }

  boolean debug() {
    return debug;
  }

  /** The language of messages; English is spoken where it is none of ours. */
  Locale language() {
    try {
      return new Locale.Builder().setLanguageTag(language).build();
    } catch (IllformedLocaleException e) {
      throw new UsageException("--language: \"" + language + "\" is no language tag");
    }
  }
}
