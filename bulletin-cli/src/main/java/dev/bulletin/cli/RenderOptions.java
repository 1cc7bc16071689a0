// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli;

import dev.bulletin.cli.console.Console;
import dev.bulletin.cli.input.Reasons;
import dev.bulletin.render.text.LinkStyle;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How a bulletin is rendered. */
final class RenderOptions {

  @Option(
      names = "--width",
      paramLabel = "N",
      description = "Columns of a text (default: 72; 0: no wrapping).")
  private int width = 72;

  @Option(names = "--ascii", description = "Use no character beyond ASCII of our own in a text.")
  private boolean ascii;

  @Option(
      names = "--links",
      paramLabel = "WHERE",
      description = "Addresses in a text: inline (default), references or none.")
  private LinkStyle links = LinkStyle.INLINE;

  @Option(
      names = "--heading-level",
      paramLabel = "N",
      description = "Level of the title in HTML and Markdown (default: 1).")
  private int headingLevel = 1;

  @Option(
      names = "--css",
      paramLabel = "FILE",
      description = "Style sheet to put into HTML after our own.")
  private @Nullable String css;

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      description = "Address that relative addresses start from.")
  private @Nullable String baseUrl;

  @Option(names = "--front-matter", description = "Begin Markdown with YAML front matter.")
  private boolean frontMatter;

  @Mixin private final MailOptions mail = new MailOptions();

  MailOptions mail() {
    return mail;
  }

  int width() {
    return width;
  }

  boolean ascii() {
    return ascii;
  }

  LinkStyle links() {
    return links;
  }

  int headingLevel() {
    return headingLevel;
  }

  boolean frontMatter() {
    return frontMatter;
  }

  Optional<String> baseUrl() {
    return Optional.ofNullable(baseUrl);
  }

  /** The style sheet that was named. */
  Optional<String> css(Console console) {
    if (css == null) {
      return Optional.empty();
    }
    try {
      byte[] bytes = Files.readAllBytes(OutputFiles.resolve(console, "--css", css));
      return Optional.of(new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UsageException("--css: \"" + css + "\": " + Reasons.of(e));
    }
  }
}
