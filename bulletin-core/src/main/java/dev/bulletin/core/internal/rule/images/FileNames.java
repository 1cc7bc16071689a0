// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.images;

import java.util.List;
import java.util.Locale;

/** What the file names of pictures look like. */
final class FileNames {

  private static final List<String> ENDINGS =
      List.of(
          "jpg", "jpeg", "jpe", "png", "gif", "svg", "webp", "avif", "heic", "heif", "bmp", "tif",
          "tiff", "ico", "jfif", "raw", "psd", "pdf", "eps");

  private FileNames() {}

  /** The last part of an address or path, percent signs and all. */
  static String last(String address) {
    int end = address.length();
    for (int i = 0; i < end; i++) {
      char c = address.charAt(i);
      if (c == '?' || c == '#') {
        end = i;
      }
    }
    int start = Math.max(address.lastIndexOf('/', end - 1), address.lastIndexOf('\\', end - 1)) + 1;
    return address.substring(Math.min(start, end), end);
  }

  /** A file name without the ending of a picture, if it has one. */
  static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 && isEnding(name.substring(dot + 1)) ? name.substring(0, dot) : name;
  }

  /** Whether words are one file name: they end as a picture's name does. */
  static boolean isFileName(String words) {
    int dot = words.lastIndexOf('.');
    return dot > 0 && dot < words.length() - 1 && isEnding(words.substring(dot + 1));
  }

  private static boolean isEnding(String ending) {
    return ENDINGS.contains(ending.toLowerCase(Locale.ROOT));
  }
}
