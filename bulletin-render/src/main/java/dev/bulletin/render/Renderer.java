// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render;

import dev.bulletin.core.Bulletin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * Writes bulletins in one format.
 *
 * <p>A renderer is immutable and safe for use by any number of threads, and what it writes depends
 * on nothing but the bulletin and the renderer's options: not on the clock, the default locale or
 * the platform. It takes any bulletin, also one that is not valid; what it cannot show safely (an
 * address that the {@link LinkPolicy} refuses, a control character) it shows without harm, as each
 * renderer documents.
 *
 * <pre>{@code
 * String text = TextRenderer.create().render(bulletin);
 * }</pre>
 *
 * @since 0.1
 */
public interface Renderer {
  /**
   * Writes the bulletin.
   *
   * @param bulletin what is written
   * @param output where it is written to; neither flushed nor closed
   * @throws IOException if the output throws it
   */
  void render(Bulletin bulletin, Appendable output) throws IOException;

  /**
   * Writes the bulletin to a string.
   *
   * @param bulletin what is written
   * @return the rendering
   */
  default String render(Bulletin bulletin) {
    Objects.requireNonNull(bulletin, "bulletin");
    StringBuilder output = new StringBuilder(1024);
    try {
      render(bulletin, output);
    } catch (IOException e) {
      throw new UncheckedIOException("a string builder does not fail", e);
    }
    return output.toString();
  }
}
