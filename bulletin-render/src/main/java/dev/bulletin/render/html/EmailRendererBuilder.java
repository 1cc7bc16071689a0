// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.html;

import dev.bulletin.core.Block;
import dev.bulletin.core.Image;
import dev.bulletin.core.Inline;
import dev.bulletin.core.Item;
import dev.bulletin.render.LinkPolicy;
import dev.bulletin.render.PartRenderer;
import dev.bulletin.render.internal.Replacements;
import java.util.Objects;
import java.util.function.IntConsumer;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Builds an {@link EmailRenderer}. Not safe for use by several threads.
 *
 * @since 0.1
 */
public final class EmailRendererBuilder {

  private static final Look LEFT_TO_RIGHT = EmailLook.of(false);
  private static final Look RIGHT_TO_LEFT = EmailLook.of(true);

  private final Replacements.Builder<HtmlContext> replacements = new Replacements.Builder<>();
  private LinkPolicy links = LinkPolicy.builder().relative(false).build();
  private ToIntFunction<? super Image> imageWidth = image -> 0;
  private @Nullable AttributeProvider attributes;
  @Nullable IntConsumer onLargeMail;

  EmailRendererBuilder() {}

  /**
   * Sets what an address may be. By default as {@link LinkPolicy#create()} has it, without relative
   * references.
   *
   * @param policy the policy
   * @return this builder
   */
  public EmailRendererBuilder linkPolicy(LinkPolicy policy) {
    links = Objects.requireNonNull(policy, "policy");
    return this;
  }

  /**
   * Resolves relative addresses: short for a {@link LinkPolicy} with that base and no other change.
   * They are written as they are by default.
   *
   * @param address an absolute address, such as {@code https://harbour.example/news/}
   * @return this builder
   * @throws IllegalArgumentException if it is not absolute
   */
  public EmailRendererBuilder baseUrl(String address) {
    return linkPolicy(LinkPolicy.builder().baseUrl(address).build());
  }

  /**
   * Asks for the attributes of every element before it is written. None is asked by default.
   *
   * @param provider says which attributes an element has
   * @return this builder
   */
  public EmailRendererBuilder attributeProvider(AttributeProvider provider) {
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
  public <B extends Block> EmailRendererBuilder block(
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
  public <I extends Inline> EmailRendererBuilder inline(
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
  public EmailRendererBuilder item(
      String kind, PartRenderer<? super Item, ? super HtmlContext> renderer) {
    replacements.put(kind, renderer);
    return this;
  }

  /**
   * Says how wide images are, since nothing is fetched to find out. Each takes the whole column by
   * default, 600 pixels, and none is wider.
   *
   * @param width an image's own width in CSS pixels; 0 or less where it is not known
   * @return this builder
   */
  public EmailRendererBuilder imageWidth(ToIntFunction<? super Image> width) {
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
  public EmailRendererBuilder onLargeMail(IntConsumer listener) {
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
        1, links, attributes, replacements.build(), null, widths, LEFT_TO_RIGHT, RIGHT_TO_LEFT);
  }
}
