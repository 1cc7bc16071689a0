// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The style sheet that comes with the renderer: {@code src/main/css/bulletin.css} without comments
 * and line breaks, as every page carries it.
 */
final class Style {

  static final String DEFAULT_PREFIX = "bulletin";

  private static final String SHEET = read();

  private Style() {}

  /** The sheet for classes that begin otherwise; the names of its custom properties stay. */
  static String of(String classPrefix) {
    return classPrefix.equals(DEFAULT_PREFIX)
        ? SHEET
        : SHEET.replace("." + DEFAULT_PREFIX, "." + classPrefix);
  }

  /** Style of the user's, ended by a line break. */
  static String checked(String css) {
    if (css.toLowerCase(Locale.ROOT).contains("</style")) {
      throw new IllegalArgumentException("a style sheet cannot hold </style");
    }
    return css.isEmpty() || css.endsWith("\n") ? css : css + "\n";
  }

  private static String read() {
    try (InputStream sheet = Style.class.getResourceAsStream("bulletin.css")) {
      if (sheet == null) {
        throw new IllegalStateException("bulletin.css is missing beside " + Style.class.getName());
      }
      return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
