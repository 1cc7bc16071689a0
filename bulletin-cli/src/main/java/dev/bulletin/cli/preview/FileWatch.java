// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Notices that files changed, came or went. It looks again and again: a folder's events are told
 * late or not at all on some systems and network drives, and editors save in many ways.
 */
public final class FileWatch {

  private static final long PAUSE_MILLIS = 100;

  /** How often it looks at files that keep changing before it takes them as they are. */
  private static final int PATIENCE = 20;

  private Map<Path, Stamp> seen;

  /** Remembers a file as it is, before it is read. */
  public FileWatch(Path file) {
    this.seen = stamps(Set.of(file));
  }

  /** What tells one state of a file from another. */
  private record Stamp(FileTime modified, long size, @Nullable Object key) {}

  /** Watches these from now on; what was remembered of one stays. */
  public void watch(Set<Path> files) {
    Map<Path, Stamp> now = stamps(files);
    now.replaceAll((file, stamp) -> seen.getOrDefault(file, stamp));
    seen = now;
  }

  /**
   * Waits until one is otherwise than remembered, and all are at rest: a file that is half-written
   * is not yet what its author saved. So they are remembered then.
   */
  public void await() throws InterruptedException {
    Map<Path, Stamp> now = seen;
    while (now.equals(seen)) {
      now = lookAgain();
    }
    for (int looks = 0; looks < PATIENCE && !now.equals(seen); looks++) {
      seen = now;
      now = lookAgain();
    }
    seen = now;
  }

  private Map<Path, Stamp> lookAgain() throws InterruptedException {
    Thread.sleep(PAUSE_MILLIS);
    return stamps(seen.keySet());
  }

  private static Map<Path, Stamp> stamps(Set<Path> files) {
    Map<Path, Stamp> stamps = new HashMap<>();
    for (Path file : files) {
      stamps.put(file, stamp(file));
    }
    return stamps;
  }

  private static Stamp stamp(Path file) {
    try {
      BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
      return new Stamp(found.lastModifiedTime(), found.size(), found.fileKey());
    } catch (IOException e) {
      return new Stamp(FileTime.fromMillis(0), -1, null);
    }
  }
}
