// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.report;

import java.nio.charset.StandardCharsets;

/** Writes a file's name as a URI reference (RFC 3986). */
final class SourceUri {

  private static final String KEPT =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";

  private SourceUri() {}

  static String of(String name) {
    StringBuilder uri = new StringBuilder(name.startsWith("/") ? "file://" : "");
    for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
      if (KEPT.indexOf(b) >= 0) {
        uri.append((char) b);
      } else {
        uri.append('%')
            .append(
                Integer.toHexString(0x100 | b & 0xFF)
                    .substring(1)
                    .toUpperCase(java.util.Locale.ROOT));
      }
    }
    return uri.toString();
  }
}
