// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.html;

import dev.bulletin.core.Bulletin;
import dev.bulletin.render.Renderer;
import java.io.IOException;
import java.util.Objects;

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

  private final HtmlOptions options;
  private final String classPrefix;
  private final boolean fragment;
  private final String css;
  private final Element article;

  HtmlRenderer(HtmlRendererBuilder builder) {
    options = builder.options();
    classPrefix = builder.classPrefix;
    fragment = builder.fragment;
    article = Element.of("article", "class", classPrefix);
    css = (builder.ownStyleOnly ? "" : Style.of(classPrefix)) + builder.css;
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
  public static HtmlRendererBuilder builder() {
    return new HtmlRendererBuilder();
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
    write(bulletin).writeTo(output);
  }

  @Override
  public String render(Bulletin bulletin) {
    Objects.requireNonNull(bulletin, "bulletin");
    return write(bulletin).toString();
  }

  private HtmlWriter write(Bulletin bulletin) {
    BlockWalk walk = new BlockWalk(bulletin, options);
    if (fragment) {
      article(bulletin, walk);
    } else {
      page(bulletin, walk);
    }
    return walk.out;
  }

  private void page(Bulletin bulletin, BlockWalk walk) {
    HtmlWriter out = walk.out;
    out.html("<!DOCTYPE html>\n<html").attribute("lang", bulletin.language());
    out.attribute("dir", walk.languageAtHand().direction()).html(">\n");
    PageHead.write(out, PageMetadata.of(bulletin, options.links()), css);
    out.html("<body class=\"").html(classPrefix).html("-page\">\n<main>\n");
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
    walk.close(Part.HEADER);
    walk.out.newline();
    walk.blocks(bulletin.body());
    if (!bulletin.footer().isEmpty()) {
      walk.open(Part.FOOTER, bulletin);
      walk.out.newline();
      walk.blocks(bulletin.footer());
      walk.close(Part.FOOTER);
      walk.out.newline();
    }
    walk.tags.close(article);
    walk.out.newline();
  }
}
