// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.html;

import dev.bulletin.core.Block;
import dev.bulletin.core.Bulletin;
import dev.bulletin.core.Image;
import dev.bulletin.core.Inline;
import dev.bulletin.core.Item;
import dev.bulletin.render.LinkPolicy;
import dev.bulletin.render.PartRenderer;
import dev.bulletin.render.Renderer;
import dev.bulletin.render.internal.Replacements;
import dev.bulletin.render.internal.SpareBuffers;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Writes bulletins as HTML for mail programs: style on each element, tables for layout, a column of
 * 600 pixels that gives way on a narrow screen, a hidden preview of the first words, a dark scheme
 * for the programs that take one, and no CSS on which the mail depends that Gmail, Outlook, Apple
 * Mail, Yahoo, Samsung or Thunderbird does not know.
 *
 * <p>A mail has no address of its own, so relative links and images lead nowhere: set {@link
 * Builder#baseUrl}, or their words stand without them. Otherwise what {@link HtmlRenderer} says of
 * safety holds here too.
 *
 * <pre>{@code
 * String html = EmailRenderer.builder()
 *     .baseUrl("https://harbour.example/letters/")
 *     .onLargeMail(bytes -> log("programs will cut this mail: " + bytes + " bytes"))
 *     .build()
 *     .render(bulletin);
 * }</pre>
 *
 * <p>Immutable and safe for use by any number of threads.
 *
 * @since 0.1
 */
public final class EmailRenderer implements Renderer {

  /**
   * Above this many bytes in UTF-8 the user is warned: Gmail cuts a mail at 102,400 and adds a
   * little itself.
   */
  public static final int LARGE = 100_000;

  /** The characters of a mail of usual length: styles take more room than the words. */
  private static final int USUAL = 20_000;

  private static final String OUTLOOK_TABLE =
      "<!--[if mso]><table role=\"presentation\" width=\"600\" align=\"center\" cellpadding=\"0\""
          + " cellspacing=\"0\" border=\"0\"><tr><td><![endif]-->\n";

  private static final String COLUMN =
      EmailLook.TABLE
          + " class=\"b-back\" style=\"table-layout:fixed;background-color:#ffffff;\"><tr>"
          + "<td align=\"center\" style=\"padding:24px 16px;\">\n"
          + OUTLOOK_TABLE
          + EmailLook.TABLE
          + " style=\"table-layout:fixed;max-width:"
          + EmailLook.WIDTH
          + "px;\">\n<tr>";

  private final HtmlOptions options;
  private final @Nullable IntConsumer onLargeMail;

  EmailRenderer(Builder builder) {
    options = builder.options();
    onLargeMail = builder.onLargeMail;
  }

  /**
   * A renderer with nothing changed.
   *
   * @return a renderer
   */
  public static EmailRenderer create() {
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
    HtmlWriter out = walk.out;
    String direction = walk.languageAtHand().direction();
    out.html("<!DOCTYPE html>\n<html")
        .attribute("lang", bulletin.language())
        .attribute("dir", direction)
        .html(">\n");
    EmailHead.write(out, bulletin);
    out.html("<body class=\"b-back\" style=\"margin:0;padding:0;background-color:#ffffff;\">\n");
    preheader(out, bulletin);
    // Said again: programs put the mail into a page of their own, and drop what stands on html and
    // body.
    out.html("<div role=\"article\"")
        .attribute("lang", bulletin.language())
        .attribute("dir", direction)
        .html(">\n");
    column(walk);
    out.html("</div>\n</body>\n</html>\n");
    warn(out);
    return walk;
  }

  private static void preheader(HtmlWriter out, Bulletin bulletin) {
    String summary = Summary.of(bulletin);
    if (summary != null) {
      out.html("<div class=\"b-preheader\" style=\"display:none;max-height:0;overflow:hidden;\">");
      out.preformatted(summary).html("</div>\n");
    }
  }

  private static void column(BlockWalk walk) {
    HtmlWriter out = walk.out;
    Bulletin bulletin = walk.bulletin;
    out.html(COLUMN);
    walk.open(Part.HEADER, bulletin);
    walk.header();
    walk.close(Part.HEADER);
    cell(walk, Part.BODY, bulletin.body());
    if (!bulletin.footer().isEmpty()) {
      cell(walk, Part.FOOTER, bulletin.footer());
    }
    out.html("</tr>\n</table>\n<!--[if mso]></td></tr></table><![endif]-->\n</td></tr></table>\n");
  }

  private static void cell(BlockWalk walk, Part part, List<Block> blocks) {
    walk.out.html("</tr>\n<tr>");
    walk.open(part, walk.bulletin);
    walk.out.newline();
    walk.blocks(blocks);
    walk.close(part);
  }

  private void warn(HtmlWriter out) {
    if (onLargeMail != null) {
      int bytes = out.utf8Length();
      if (bytes > LARGE) {
        onLargeMail.accept(bytes);
      }
    }
  }

  /**
   * Builds an {@link EmailRenderer}. Not safe for use by several threads.
   *
   * @since 0.1
   */
  public static final class Builder {

    private static final Look LEFT_TO_RIGHT = EmailLook.of(false);
    private static final Look RIGHT_TO_LEFT = EmailLook.of(true);

    private final Replacements.Builder<HtmlContext> replacements = new Replacements.Builder<>();
    private LinkPolicy links = LinkPolicy.builder().relative(false).build();
    private ToIntFunction<? super Image> imageWidth = image -> 0;
    private @Nullable AttributeProvider attributes;
    @Nullable IntConsumer onLargeMail;

    Builder() {}

    /**
     * Sets what an address may be. By default as {@link LinkPolicy#create()} has it, without
     * relative references.
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
     * Says how wide images are, since nothing is fetched to find out. Each takes the whole column
     * by default, 600 pixels, and none is wider.
     *
     * @param width an image's own width in CSS pixels; 0 or less where it is not known
     * @return this builder
     */
    public Builder imageWidth(ToIntFunction<? super Image> width) {
      imageWidth = Objects.requireNonNull(width, "width");
      return this;
    }

    /**
     * Asks to be told of a mail above {@link EmailRenderer#LARGE} bytes, which Gmail would cut.
     * Nobody is told by default.
     *
     * @param listener takes the size of the mail in bytes; called before the mail is handed over
     * @return this builder
     */
    public Builder onLargeMail(IntConsumer listener) {
      onLargeMail = Objects.requireNonNull(listener, "listener");
      return this;
    }

    /**
     * The renderer of what was set.
     *
     * @return an immutable renderer
     */
    public EmailRenderer build() {
      return new EmailRenderer(this);
    }

    HtmlOptions options() {
      ImageWidths widths = new ImageWidths(EmailLook.WIDTH, imageWidth);
      return new HtmlOptions(
          1,
          links,
          attributes,
          replacements.build(),
          null,
          widths,
          new SpareBuffers(USUAL),
          LEFT_TO_RIGHT,
          RIGHT_TO_LEFT);
    }
  }
}
