// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli;

import java.util.Locale;

/** What a bulletin can be rendered to. */
enum RenderFormat {
  TEXT(".txt"),
  HTML(".html"),
  HTML_FRAGMENT(".fragment.html"),
  HTML_EMAIL(".email.html"),
  MARKDOWN(".md"),
  EML(".eml");

  private final String extension;

  RenderFormat(String extension) {
    this.extension = extension;
  }

  /** How the names of such files end. */
  String extension() {
    return extension;
  }

  /** The format as {@code --to} writes it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
