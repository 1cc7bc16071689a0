// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.html;

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
import org.jspecify.annotations.Nullable;

/**
 * Writes bulletins as HTML: a whole page, or a fragment to put into one.
 *
 * <p>The page is complete in itself: it has one {@code h1}, a language and a direction, metadata
 * for previews (Open Graph) and search engines (schema.org), a style for light, dark and print, no
 * script, and asks for no file but the bulletin's own images. Nothing in a bulletin becomes markup,
 * and no address is written that the {@link dev.bulletin.render.LinkPolicy} refuses. Characters
 * that HTML does not allow show as U+FFFD.
 *
 * <pre>{@code
 * String page = HtmlRenderer.create().render(bulletin);
 *
 * HtmlRenderer fragment = HtmlRenderer.builder().fragment(true).headingLevel(2).build();
 * }</pre>
 *
 * <p>Immutable and safe for use by any number of threads.
 *
 * @since 0.1
 * @see <a href="https://html.spec.whatwg.org/multipage/">HTML Living Standard</a>
 */
public final class HtmlRenderer implements Renderer {

  /** The characters of a bulletin of usual length. */
  private static final int USUAL = 8192;

  private final HtmlOptions options;
  private final boolean fragment;
  private final String css;
  private final Element article;

  /** What stands in each page between its metadata and the article, in one piece. */
  private final String beforeArticle;

  HtmlRenderer(Builder builder) {
    fragment = builder.fragment;
    article = Element.of("article", "class", builder.classPrefix);
    css = (builder.ownStyleOnly ? "" : Style.of(builder.classPrefix)) + builder.css;
    beforeArticle =
        PageHead.end(css) + "<body class=\"" + builder.classPrefix + "-page\">\n<main>\n";
    options = builder.options(USUAL + (fragment ? 0 : css.length()));
  }

  /**
   * A renderer of whole pages, with nothing changed.
   *
   * @return a renderer
   */
  public static HtmlRenderer create() {
    return builder().build();
  }

  /**
   * Starts a renderer.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The style that this renderer puts into its pages, to be put into a page that holds its
   * fragments.
   *
   * @return a style sheet; what it changes is all inside an element of the class prefix, but for
   *     the custom properties on {@code :root}
   */
  public String css() {
    return css;
  }

  @Override
  public void render(Bulletin bulletin, Appendable output) throws IOException {
    Objects.requireNonNull(bulletin, "bulletin");
    Objects.requireNonNull(output, "output");
    write(bulletin).finish(output);
  }

  @Override
  public String render(Bulletin bulletin) {
    Objects.requireNonNull(bulletin, "bulletin");
    return write(bulletin).finish();
  }

  private BlockWalk write(Bulletin bulletin) {
    BlockWalk walk = new BlockWalk(bulletin, options);
    if (fragment) {
      article(bulletin, walk);
    } else {
      page(bulletin, walk);
    }
    return walk;
  }

  private void page(Bulletin bulletin, BlockWalk walk) {
    HtmlWriter out = walk.out;
    out.html("<!DOCTYPE html>\n<html").attribute("lang", bulletin.language());
    out.attribute("dir", walk.languageAtHand().direction()).html(">\n");
    PageHead.write(out, PageMetadata.of(bulletin, options.links()));
    out.html(beforeArticle);
    article(bulletin, walk);
    out.html("</main>\n</body>\n</html>\n");
  }

  private void article(Bulletin bulletin, BlockWalk walk) {
    walk.tags.start(article);
    walk.tags.language(bulletin.language(), walk.languageAtHand().direction());
    walk.tags.finish(article, bulletin);
    walk.out.newline();
    walk.open(Part.HEADER, bulletin);
    walk.out.newline();
    walk.header();
    walk.closeLine(Part.HEADER);
    walk.blocks(bulletin.body());
    if (!bulletin.footer().isEmpty()) {
      walk.open(Part.FOOTER, bulletin);
      walk.out.newline();
      walk.blocks(bulletin.footer());
      walk.closeLine(Part.FOOTER);
    }
    walk.tags.closeLine(article);
  }

  /**
   * Builds an {@link HtmlRenderer}. Not safe for use by several threads.
   *
   * @since 0.1
   */
  public static final class Builder {

    final Replacements.Builder<HtmlContext> replacements = new Replacements.Builder<>();
    boolean fragment;
    int headingLevel = 1;
    String classPrefix = Style.DEFAULT_PREFIX;
    String css = "";
    boolean ownStyleOnly;
    LinkPolicy links = LinkPolicy.create();
    @Nullable AttributeProvider attributes;

    Builder() {}

    /**
     * Writes the bulletin's {@code article} alone, without document, head, metadata and style. A
     * whole page by default.
     *
     * @param alone whether the article is written alone
     * @return this builder
     */
    public Builder fragment(boolean alone) {
      fragment = alone;
      return this;
    }

    /**
     * Sets the level of the title, for a fragment inside a page that has headings of its own;
     * sections follow from it, and levels below {@code h6} are told by {@code aria-level}. 1 by
     * default.
     *
     * @param level 1 to 6
     * @return this builder
     * @throws IllegalArgumentException if it is another number
     */
    public Builder headingLevel(int level) {
      if (level < 1 || level > 6) {
        throw new IllegalArgumentException("a heading level from 1 to 6 is expected: " + level);
      }
      headingLevel = level;
      return this;
    }

    /**
     * Sets what the names of all classes begin with; the article's own class is the prefix alone.
     * {@code bulletin} by default.
     *
     * @param prefix a letter, then letters, digits, hyphens and underscores
     * @return this builder
     * @throws IllegalArgumentException if it is no such prefix
     */
    public Builder classPrefix(String prefix) {
      if (!prefix.matches("[A-Za-z][A-Za-z0-9_-]*")) {
        throw new IllegalArgumentException(
            "a letter, then letters, digits, - and _ are expected: " + prefix);
      }
      classPrefix = prefix;
      return this;
    }

    /**
     * Adds style of one's own after the renderer's. None by default.
     *
     * @param sheet a style sheet, such as {@code :root { --bulletin-accent: #7a1f3d; }}; written as
     *     it is
     * @return this builder
     * @throws IllegalArgumentException if it holds {@code </style}
     */
    public Builder appendCss(String sheet) {
      css += Style.checked(sheet);
      return this;
    }

    /**
     * Puts style of one's own in place of the renderer's.
     *
     * @param sheet a style sheet, written as it is; an empty one for no style
     * @return this builder
     * @throws IllegalArgumentException if it holds {@code </style}
     */
    public Builder replaceCss(String sheet) {
      css = Style.checked(sheet);
      ownStyleOnly = true;
      return this;
    }

    /**
     * Sets what an address may be. {@link LinkPolicy#create()} by default.
     *
     * @param policy the policy
     * @return this builder
     */
    public Builder linkPolicy(LinkPolicy policy) {
      links = Objects.requireNonNull(policy, "policy");
      return this;
    }

    /**
     * Resolves relative addresses: short for a {@link LinkPolicy} with that base and no other
     * change. They are written as they are by default.
     *
     * @param address an absolute address, such as {@code https://harbour.example/news/}
     * @return this builder
     * @throws IllegalArgumentException if it is not absolute
     */
    public Builder baseUrl(String address) {
      return linkPolicy(LinkPolicy.builder().baseUrl(address).build());
    }

    /**
     * Asks for the attributes of every element before it is written. None is asked by default.
     *
     * @param provider says which attributes an element has
     * @return this builder
     */
    public Builder attributeProvider(AttributeProvider provider) {
      attributes = Objects.requireNonNull(provider, "provider");
      return this;
    }

    /**
     * Renders a type of block otherwise.
     *
     * @param <B> the type
     * @param type the type, such as {@code Image.class}
     * @param renderer writes such a block
     * @return this builder
     */
    public <B extends Block> Builder block(
        Class<B> type, PartRenderer<? super B, ? super HtmlContext> renderer) {
      replacements.put(type, renderer);
      return this;
    }

    /**
     * Renders a type of inline otherwise.
     *
     * @param <I> the type
     * @param type the type, such as {@code Code.class}
     * @param renderer writes such an inline
     * @return this builder
     */
    public <I extends Inline> Builder inline(
        Class<I> type, PartRenderer<? super I, ? super HtmlContext> renderer) {
      replacements.put(type, renderer);
      return this;
    }

    /**
     * Renders the items of a kind otherwise. The list and its {@code li} stay the renderer's; the
     * renderer given here writes what is inside.
     *
     * @param kind the kind, such as {@code praise}
     * @param renderer writes such an item's content
     * @return this builder
     */
    public Builder item(String kind, PartRenderer<? super Item, ? super HtmlContext> renderer) {
      replacements.put(kind, renderer);
      return this;
    }

    /**
     * The renderer of what was set.
     *
     * @return an immutable renderer
     */
    public HtmlRenderer build() {
      return new HtmlRenderer(this);
    }

    HtmlOptions options(int usual) {
      Look look = PageLook.of(classPrefix);
      return new HtmlOptions(
          headingLevel,
          links,
          attributes,
          replacements.build(),
          classPrefix,
          null,
          new SpareBuffers(usual),
          look,
          look);
    }
  }
}
