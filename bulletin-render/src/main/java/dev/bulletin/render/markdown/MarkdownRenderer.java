// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.markdown;

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
 * Writes bulletins as Markdown: CommonMark with the tables of GitHub Flavored Markdown.
 *
 * <pre>{@code
 * String markdown = MarkdownRenderer.create().render(bulletin);
 * }</pre>
 *
 * <p>The words of a bulletin stay words. A backslash stands before a character that would act where
 * it stands, and before no other, so that prose reads as it was written. No word becomes a heading,
 * a list, emphasis, a link, HTML or anything else that the bulletin does not say; nor a template
 * tag, which site generators read before the Markdown. An address among plain words is left as it
 * is; some readers of Markdown link such addresses by themselves.
 *
 * <p>What Markdown does not have is written as near as it comes:
 *
 * <ul>
 *   <li>A section ends where the next heading begins; a block after it reads as part of it.
 *   <li>The language of a part is not told.
 *   <li>The items of a plain list are lines of one paragraph, or paragraphs where one of them has
 *       blocks.
 *   <li>A line break in a heading or a cell is a space; elsewhere it is kept, by a backslash.
 *   <li>Spaces and punctuation at the edge of emphasis stand outside it where it would not be read
 *       otherwise; words in emphasis that no delimiters can express are plain.
 *   <li>A control character, and half of a surrogate pair, is written as U+FFFD.
 *   <li>A link in a link, and one whose address the {@link LinkPolicy} refuses, is its words.
 * </ul>
 *
 * @since 0.1
 * @see <a href="https://spec.commonmark.org/0.31.2/">CommonMark 0.31.2</a>
 * @see <a href="https://github.github.com/gfm/">GitHub Flavored Markdown</a>
 */
public final class MarkdownRenderer implements Renderer {
  /** The characters of a bulletin of usual length. */
  private static final int USUAL = 8192;

  private final MarkdownOptions options;

  private MarkdownRenderer(Builder builder) {
    this.options =
        new MarkdownOptions(
            builder.headingLevel,
            builder.links,
            builder.lineSeparator,
            builder.frontMatter,
            new SpareBuffers(USUAL),
            builder.replacements.build());
  }

  /**
   * A renderer with the defaults.
   *
   * @return a new renderer
   */
  public static MarkdownRenderer create() {
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
    return new Page(new Walk(bulletin, options)).write();
  }

  /**
   * Sets the options of a {@link MarkdownRenderer}. Not safe for use by several threads.
   *
   * @since 0.1
   */
  public static final class Builder {
    private int headingLevel = 1;
    private LinkPolicy links = LinkPolicy.create();
    private String lineSeparator = "\n";
    private FrontMatter frontMatter = FrontMatter.NONE;
    private final Replacements.Builder<MarkdownContext> replacements = new Replacements.Builder<>();

    private Builder() {}

    /**
     * Sets the level of the title's heading, for a bulletin that stands inside another page.
     * Sections follow below it; those that would be deeper than level 6 are at level 6.
     *
     * @param level 1 to 6; 1 by default
     * @return this builder
     * @throws IllegalArgumentException if there is no such level
     */
    public Builder headingLevel(int level) {
      if (level < 1 || level > 6) {
        throw new IllegalArgumentException("a level of 1 to 6 is expected: " + level);
      }
      this.headingLevel = level;
      return this;
    }

    /**
     * Sets what addresses of links and images may be, and what they are resolved against.
     *
     * @param links the policy; {@link LinkPolicy#create()} by default
     * @return this builder
     */
    public Builder linkPolicy(LinkPolicy links) {
      this.links = Objects.requireNonNull(links, "links");
      return this;
    }

    /**
     * Sets what ends each line, the last one too.
     *
     * @param lineSeparator a line feed, by default, a carriage return, or both
     * @return this builder
     * @throws IllegalArgumentException if it is anything else
     */
    public Builder lineSeparator(String lineSeparator) {
      if (!lineSeparator.equals("\n")
          && !lineSeparator.equals("\r\n")
          && !lineSeparator.equals("\r")) {
        throw new IllegalArgumentException("a line feed, a carriage return or both are expected");
      }
      this.lineSeparator = lineSeparator;
      return this;
    }

    /**
     * Sets whether the page begins with front matter.
     *
     * @param frontMatter what stands before the page; {@link FrontMatter#NONE} by default
     * @return this builder
     */
    public Builder frontMatter(FrontMatter frontMatter) {
      this.frontMatter = Objects.requireNonNull(frontMatter, "frontMatter");
      return this;
    }

    /**
     * Renders a type of block in another way.
     *
     * @param type the type, such as {@code Preformatted.class}
     * @param renderer what writes each block of that type
     * @param <B> the type
     * @return this builder
     */
    public <B extends Block> Builder block(
        Class<B> type, PartRenderer<? super B, ? super MarkdownContext> renderer) {
      replacements.put(type, renderer);
      return this;
    }

    /**
     * Renders a type of inline in another way.
     *
     * @param type the type, such as {@code Code.class}
     * @param renderer what writes each inline of that type
     * @param <I> the type
     * @return this builder
     */
    public <I extends Inline> Builder inline(
        Class<I> type, PartRenderer<? super I, ? super MarkdownContext> renderer) {
      replacements.put(type, renderer);
      return this;
    }

    /**
     * Renders the items of a kind in another way. The mark before the item stays.
     *
     * @param kind the kind, such as {@code prayer}
     * @param renderer what writes each item of that kind
     * @return this builder
     */
    public Builder item(String kind, PartRenderer<? super Item, ? super MarkdownContext> renderer) {
      replacements.put(kind, renderer);
      return this;
    }

    /**
     * The renderer of these options.
     *
     * @return a new renderer
     */
    public MarkdownRenderer build() {
      return new MarkdownRenderer(this);
    }
  }
}
