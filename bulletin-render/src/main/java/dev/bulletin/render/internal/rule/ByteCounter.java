// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.internal.rule;

import org.jspecify.annotations.Nullable;

/** Counts the bytes in UTF-8 of what is written to it, and keeps none of it. */
final class ByteCounter implements Appendable {

  private long bytes;

  long bytes() {
    return bytes;
  }

  @Override
  public Appendable append(@Nullable CharSequence text) {
    CharSequence written = String.valueOf(text);
    return append(written, 0, written.length());
  }

  @Override
  public Appendable append(@Nullable CharSequence text, int start, int end) {
    CharSequence written = text == null ? "null" : text;
    for (int i = start; i < end; i++) {
      append(written.charAt(i));
    }
    return this;
  }

  /** Each half of a surrogate pair is half of four bytes. */
  @Override
  public Appendable append(char c) {
    bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
    return this;
  }
}
