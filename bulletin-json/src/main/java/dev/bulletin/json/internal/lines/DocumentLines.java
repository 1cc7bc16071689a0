// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.lines;

import dev.bulletin.json.internal.source.SourceText;
import dev.bulletin.json.internal.source.Utf8;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The lines of a stream that are not blank, one after another, and no more than one in memory. */
public final class DocumentLines extends AbstractSpliterator<DocumentLines.Line> {

  private static final int CHUNK = 64 * 1024;

  private final InputStream in;
  private final String source;
  private final int most;
  private final byte[] chunk = new byte[CHUNK];
  private int at;
  private int end;
  private int number;
  private byte[] line = new byte[4096];
  private int length;
  private boolean goesOn;
  private boolean goesOnBlank;

  /**
   * A line.
   *
   * @param text the document on it
   * @param number its number in the source, from 1
   * @param isCut whether it goes on beyond the most bytes of a line
   */
  public record Line(SourceText text, int number, boolean isCut) {}

  private DocumentLines(InputStream in, String source, int most) {
    super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE);
    this.in = in;
    this.source = source;
    this.most = most;
  }

  /** The lines of a stream, each of at most so many bytes; read as they are asked for. */
  public static Stream<Line> of(InputStream in, String source, int most) {
    return StreamSupport.stream(new DocumentLines(in, source, most), false);
  }

  @Override
  public boolean tryAdvance(Consumer<? super Line> action) {
    try {
      while (readLine()) {
        int from = number == 1 ? Utf8.markLength(line, 0, length) : 0;
        int to = !goesOn && length > 0 && line[length - 1] == '\r' ? length - 1 : length;
        if (!goesOnBlank || !isBlank(line, from, to)) {
          action.accept(take(from, to));
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Line take(int from, int to) {
    boolean cut = to > most;
    int kept = cut ? Utf8.characterStart(line, most) : to;
    byte[] bytes = Arrays.copyOf(line, kept);
    SourceText text = new SourceText(bytes, Math.min(from, kept), kept, source, number);
    return new Line(text, number, cut);
  }

  private static boolean isBlank(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r') {
        return false;
      }
    }
    return true;
  }

  /**
   * Reads the next line; false at the end of the stream. One byte beyond the limit is kept, to tell
   * where a character is cut; what follows is dropped.
   */
  private boolean readLine() throws IOException {
    length = 0;
    goesOn = false;
    goesOnBlank = true;
    if (at == end && !fill()) {
      return false;
    }
    number++;
    do {
      int stop = at;
      while (stop < end && chunk[stop] != '\n') {
        stop++;
      }
      append(at, stop);
      at = stop;
      if (at < end) {
        at++;
        return true;
      }
    } while (fill());
    return true;
  }

  private boolean fill() throws IOException {
    at = 0;
    end = Math.max(0, in.read(chunk, 0, CHUNK));
    return end > 0;
  }

  private void append(int from, int to) {
    long room = most + 1L - length;
    int taken = (int) Math.min(to - from, room);
    if (length + taken > line.length) {
      line =
          Arrays.copyOf(
              line, (int) Math.min(most + 1L, Math.max(2L * line.length, length + taken)));
    }
    System.arraycopy(chunk, from, line, length, taken);
    length += taken;
    goesOn |= taken < to - from;
    goesOnBlank = goesOnBlank && isBlank(chunk, from + taken, to);
  }
}
