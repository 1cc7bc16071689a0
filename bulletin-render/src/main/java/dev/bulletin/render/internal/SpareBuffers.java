// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.internal;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Buffers that one rendering leaves to the next: memory that was just written to is several times
 * faster to write to than new memory, and a rendering is little more than that. Each renderer has
 * its own.
 *
 * <p>Safe for use by any number of threads, none of which waits: one that finds no buffer makes a
 * new one. Never more than a megabyte is kept.
 */
public final class SpareBuffers {
  private static final int KEPT = 4;
  private static final int LARGEST = 1 << 17;

  private final AtomicReferenceArray<char[]> buffers = new AtomicReferenceArray<>(KEPT);
  private final int usual;

  /**
   * Keeps none yet.
   *
   * @param usual how many characters a new buffer holds
   */
  public SpareBuffers(int usual) {
    this.usual = usual;
  }

  /** A buffer that nobody else has, with whatever characters in it. */
  public char[] take() {
    char[] spare = buffers.getAndSet(place(), null);
    return spare == null ? new char[usual] : spare;
  }

  /** Leaves a buffer to others. */
  public void leave(char[] buffer) {
    if (buffer.length <= LARGEST) {
      buffers.lazySet(place(), buffer);
    }
  }

  /** Threads side by side have places side by side. */
  private static int place() {
    return (int) Thread.currentThread().getId() & (KEPT - 1);
  }
}
