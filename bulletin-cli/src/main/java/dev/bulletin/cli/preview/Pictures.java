// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.preview;

import dev.bulletin.render.LinkPolicy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Puts the pictures beside a bulletin into its pages, so that the preview serves no file. A picture
 * is a regular file in the bulletin's folder or below, links followed, that begins as a PNG, JPEG,
 * GIF or WebP does; all of a page may have {@value #MOST_BYTES} bytes together.
 */
final class Pictures implements LinkPolicy {

  static final int MOST_BYTES = 32 << 20;

  private final @Nullable Path folder;
  private final Set<Path> files = ConcurrentHashMap.newKeySet();
  private final AtomicLong room = new AtomicLong(2L * MOST_BYTES); // for the page and the mail

  Pictures(@Nullable Path folder) {
    this.folder = folder;
  }

  /** Where pictures were looked for. */
  Set<Path> files() {
    return Set.copyOf(files);
  }

  @Override
  public @Nullable String link(String address) {
    return LinkPolicy.create().link(address);
  }

  @Override
  public @Nullable String image(String address) {
    String safe = LinkPolicy.create().image(address);
    if (safe == null || folder == null || !isRelative(safe)) {
      return safe;
    }
    String found = dataOf(address.strip(), folder);
    if (found == null) {
      found = dataOf(path(address.strip()), folder);
    }
    return found == null ? safe : found;
  }

  private static boolean isRelative(String address) {
    return !address.startsWith("/") && !address.matches("(?s)[A-Za-z][A-Za-z0-9+.-]*:.*");
  }

  /** Without what an address adds to a file's name. */
  private static String path(String address) {
    return address.split("[?#]", 2)[0].replace("%20", " ");
  }

  private @Nullable String dataOf(String name, Path from) {
    try {
      Path file = from.resolve(name).normalize();
      if (!file.startsWith(from)) {
        return null;
      }
      files.add(file);
      Path real = file.toRealPath();
      boolean inside = real.startsWith(from.toRealPath()) && Files.isRegularFile(real);
      return inside ? read(real) : null;
    } catch (IOException | InvalidPathException e) {
      // The rule image-file-missing says so.
      return null;
    }
  }

  private @Nullable String read(Path file) throws IOException {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(MOST_BYTES);
    }
    String type = typeOf(bytes);
    if (type == null || room.addAndGet(-bytes.length) < 0) {
      return null;
    }
    return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(bytes);
  }

  private static @Nullable String typeOf(byte[] bytes) {
    if (starts(bytes, 0, "\u0089PNG\r\n\u001a\n")) {
      return "image/png";
    }
    if (starts(bytes, 0, "\u00ff\u00d8\u00ff")) {
      return "image/jpeg";
    }
    if (starts(bytes, 0, "GIF8")) {
      return "image/gif";
    }
    return starts(bytes, 0, "RIFF") && starts(bytes, 8, "WEBP") ? "image/webp" : null;
  }

  private static boolean starts(byte[] bytes, int from, String magic) {
    for (int i = 0; i < magic.length(); i++) {
      if (bytes.length <= from + i || (bytes[from + i] & 0xFF) != magic.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
