// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.html;

import dev.bulletin.core.Block;
import dev.bulletin.core.Inline;
import dev.bulletin.core.Item;
import dev.bulletin.render.LinkPolicy;
import dev.bulletin.render.PartRenderer;
import dev.bulletin.render.internal.Replacements;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Builds an {@link HtmlRenderer}. Not safe for use by several threads.
 *
 * @since 0.1
 */
public final class HtmlRendererBuilder {

  final Replacements.Builder<HtmlContext> replacements = new Replacements.Builder<>();
  boolean fragment;
  int headingLevel = 1;
  String classPrefix = Style.DEFAULT_PREFIX;
  String css = "";
  boolean ownStyleOnly;
  LinkPolicy links = LinkPolicy.create();
  @Nullable AttributeProvider attributes;

  HtmlRendererBuilder() {}

  /**
   * Writes the bulletin's {@code article} alone, without document, head, metadata and style. A
   * whole page by default.
   *
   * @param alone whether the article is written alone
   * @return this builder
   */
  public HtmlRendererBuilder fragment(boolean alone) {
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
  public HtmlRendererBuilder headingLevel(int level) {
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
  public HtmlRendererBuilder classPrefix(String prefix) {
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
  public HtmlRendererBuilder appendCss(String sheet) {
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
  public HtmlRendererBuilder replaceCss(String sheet) {
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
  public HtmlRendererBuilder linkPolicy(LinkPolicy policy) {
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
  public HtmlRendererBuilder baseUrl(String address) {
    return linkPolicy(LinkPolicy.builder().baseUrl(address).build());
  }

  /**
   * Asks for the attributes of every element before it is written. None is asked by default.
   *
   * @param provider says which attributes an element has
   * @return this builder
   */
  public HtmlRendererBuilder attributeProvider(AttributeProvider provider) {
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
  public <B extends Block> HtmlRendererBuilder block(
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
  public <I extends Inline> HtmlRendererBuilder inline(
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
  public HtmlRendererBuilder item(
      String kind, PartRenderer<? super Item, ? super HtmlContext> renderer) {
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

  HtmlOptions options() {
    Look look = PageLook.of(classPrefix);
    return new HtmlOptions(
        headingLevel, links, attributes, replacements.build(), classPrefix, null, look, look);
  }
}
