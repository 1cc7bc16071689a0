// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.text;

import dev.bulletin.core.Block;
import dev.bulletin.core.Bulletin;
import dev.bulletin.core.Inline;
import dev.bulletin.core.Item;
import dev.bulletin.render.LinkPolicy;
import dev.bulletin.render.PartRenderer;
import dev.bulletin.render.Renderer;
import dev.bulletin.render.internal.Replacements;
import dev.bulletin.render.internal.SpareBuffers;
import java.io.IOException;
import java.util.Objects;

/**
 * Writes bulletins as plain text for mail and for terminals: wrapped by display width, with hanging
 * bullets and aligned tables.
 *
 * <pre>{@code
 * String text = TextRenderer.create().render(bulletin);
 *
 * TextRenderer narrow = TextRenderer.builder().width(40).links(LinkStyle.REFERENCES).build();
 * }</pre>
 *
 * <p>Lines break where Unicode Standard Annex 14 lets them, and never inside an address or code. No
 * line ends in a space, except where {@link Builder#flowed} asks for it. Right-to-left text stays
 * in logical order.
 *
 * <p>What could harm a terminal is made visible: a control character is shown as its picture
 * ({@code ␛}), or as {@code �} where it has none, and so is a bidirectional override, or an
 * embedding or isolate that is not closed where it was opened. Tabs in preformatted lines become
 * spaces. Soft hyphens are left out.
 *
 * <p>Immutable and safe for use by any number of threads.
 *
 * @since 0.1
 * @see <a href="https://www.unicode.org/reports/tr14/">Unicode Standard Annex 14: line breaking</a>
 */
public final class TextRenderer implements Renderer {
  /** The characters of a bulletin of usual length. */
  private static final int USUAL = 8192;

  private final TextOptions options;

  private TextRenderer(TextOptions options) {
    this.options = options;
  }

  /**
   * A renderer with every option at its default.
   *
   * @return a renderer
   */
  public static TextRenderer create() {
    return builder().build();
  }

  /**
   * Starts from the defaults.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public void render(Bulletin bulletin, Appendable output) throws IOException {
    Objects.requireNonNull(output, "output");
    output.append(render(bulletin));
  }

  @Override
  public String render(Bulletin bulletin) {
    Objects.requireNonNull(bulletin, "bulletin");
    return new TextWalk(bulletin, options).run();
  }

  /**
   * Builds a {@link TextRenderer}. Not safe for use by several threads.
   *
   * @since 0.1
   */
  public static final class Builder {
    private static final int MAX_INDENT = 40;

    private final Replacements.Builder<TextContext> replacements = new Replacements.Builder<>();
    private int width = 72;
    private LinkStyle links = LinkStyle.INLINE;
    private LinkPolicy policy = LinkPolicy.create();
    private boolean ascii;
    private boolean flowed;
    private AmbiguousWidth ambiguous = AmbiguousWidth.BY_LANGUAGE;
    private int preformattedIndent = 2;
    private String lineSeparator = "\n";

    private Builder() {}

    /**
     * Sets how wide lines may be. Preformatted lines, and words that are wider by themselves, may
     * be wider. 72 by default.
     *
     * @param columns the columns of a terminal, at least 1; 0 to break lines only where the author
     *     did
     * @return this builder
     * @throws IllegalArgumentException if it is negative
     */
    public Builder width(int columns) {
      width = requireBetween(0, Integer.MAX_VALUE, columns, "width");
      return this;
    }

    /**
     * Sets where addresses of links are shown. {@link LinkStyle#INLINE} by default.
     *
     * @param style where addresses are shown
     * @return this builder
     */
    public Builder links(LinkStyle style) {
      links = Objects.requireNonNull(style, "style");
      return this;
    }

    /**
     * Sets which addresses may be shown, and how. {@link LinkPolicy#create()} by default.
     *
     * @param linkPolicy judges each address
     * @return this builder
     */
    public Builder linkPolicy(LinkPolicy linkPolicy) {
      policy = Objects.requireNonNull(linkPolicy, "linkPolicy");
      return this;
    }

    /**
     * Writes typographic marks, our own and the author's, in ASCII: straight quotes, {@code *} for
     * bullets, {@code -} and {@code --} for dashes, {@code ...}; and letters without their accents
     * ({@code é} as {@code e}, {@code ß} as {@code ss}). What has no such form, such as Arabic or
     * Chinese, stays. Addresses stay as they are. Off by default.
     *
     * @param on whether to write ASCII where it can be
     * @return this builder
     */
    public Builder ascii(boolean on) {
      ascii = on;
      return this;
    }

    /**
     * Writes a body for {@code Content-Type: text/plain; format=flowed} (RFC 3676): a line that
     * ends where the author did not end it ends in one space, so that mail programs flow it anew;
     * lines that begin with a space, {@code >} or {@code From } get a space before them. A break
     * between two characters without a space, as in Chinese, stays a fixed one. Off by default.
     *
     * @param on whether to write flowed text
     * @return this builder
     */
    public Builder flowed(boolean on) {
      flowed = on;
      return this;
    }

    /**
     * Sets how wide ambiguous characters count. {@link AmbiguousWidth#BY_LANGUAGE} by default.
     *
     * @param counted how wide they count
     * @return this builder
     */
    public Builder ambiguousWidth(AmbiguousWidth counted) {
      ambiguous = Objects.requireNonNull(counted, "counted");
      return this;
    }

    /**
     * Sets how far preformatted lines are moved in. 2 by default.
     *
     * @param spaces 0 to 40
     * @return this builder
     * @throws IllegalArgumentException if it is less or more
     */
    public Builder preformattedIndent(int spaces) {
      preformattedIndent = requireBetween(0, MAX_INDENT, spaces, "preformattedIndent");
      return this;
    }

    /**
     * Sets what ends a line. A line feed by default, on every platform.
     *
     * @param separator {@code "\n"}, {@code "\r\n"} or {@code "\r"}
     * @return this builder
     * @throws IllegalArgumentException if it is anything else
     */
    public Builder lineSeparator(String separator) {
      if (!separator.equals("\n") && !separator.equals("\r\n") && !separator.equals("\r")) {
        throw new IllegalArgumentException("LF, CRLF or CR is expected as line separator");
      }
      lineSeparator = separator;
      return this;
    }

    /**
     * Renders a type of block in a way of one's own.
     *
     * @param type the type of block
     * @param renderer renders each such block
     * @param <B> the type of block
     * @return this builder
     */
    public <B extends Block> Builder block(
        Class<B> type, PartRenderer<? super B, ? super TextContext> renderer) {
      replacements.put(type, renderer);
      return this;
    }

    /**
     * Renders a type of inline in a way of one's own.
     *
     * @param type the type of inline
     * @param renderer renders each such inline
     * @param <I> the type of inline
     * @return this builder
     */
    public <I extends Inline> Builder inline(
        Class<I> type, PartRenderer<? super I, ? super TextContext> renderer) {
      replacements.put(type, renderer);
      return this;
    }

    /**
     * Renders items of a kind in a way of one's own, after their bullet or number.
     *
     * @param kind the kind, such as {@code event}
     * @param renderer renders each such item
     * @return this builder
     */
    public Builder item(String kind, PartRenderer<? super Item, ? super TextContext> renderer) {
      replacements.put(kind, renderer);
      return this;
    }

    /**
     * The renderer of what was set.
     *
     * @return an immutable renderer
     */
    public TextRenderer build() {
      return new TextRenderer(
          new TextOptions(
              width,
              links,
              policy,
              ascii,
              flowed,
              ambiguous,
              preformattedIndent,
              lineSeparator,
              new SpareBuffers(USUAL),
              replacements.build()));
    }

    private static int requireBetween(int min, int max, int value, String name) {
      if (value < min || value > max) {
        throw new IllegalArgumentException(
            name + " must be from " + min + " to " + max + ": " + value);
      }
      return value;
    }
  }
}
