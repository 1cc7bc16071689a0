// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core;

import org.jspecify.annotations.Nullable;

/**
 * Builds an item. Not safe for use by several threads.
 *
 * @since 0.1
 */
public final class ItemBuilder extends BodyBuilder<ItemBuilder> {

  private @Nullable String kind;
  private @Nullable Text label;
  private @Nullable Text title;
  private @Nullable Text text;
  private @Nullable When when;
  private @Nullable String where;
  private @Nullable AlertSeverity severity;
  private @Nullable String language;

  ItemBuilder() {}

  @Override
  ItemBuilder self() {
    return this;
  }

  /**
   * Sets what sort of item it is.
   *
   * @param kind what sort of item it is, such as {@code praise} or {@code event}: lower-case words
   *     joined by hyphens, at most 40 code points; null where not told
   * @return this builder
   */
  public ItemBuilder kind(@Nullable String kind) {
    this.kind = kind;
    return this;
  }

  /**
   * Sets the lead-in before a colon.
   *
   * @param label the lead-in before a colon, which the renderers add; null where there is none
   * @return this builder
   */
  public ItemBuilder label(@Nullable Text label) {
    this.label = label;
    return this;
  }

  /**
   * Sets the lead-in before a colon to plain words.
   *
   * @param label the words, taken literally
   * @return this builder
   */
  public ItemBuilder label(String label) {
    return label(Text.of(label));
  }

  /**
   * Sets the item's own headline.
   *
   * @param title the item's own headline; null where there is none
   * @return this builder
   */
  public ItemBuilder title(@Nullable Text title) {
    this.title = title;
    return this;
  }

  /**
   * Sets the item's own headline to plain words.
   *
   * @param title the words, taken literally
   * @return this builder
   */
  public ItemBuilder title(String title) {
    return title(Text.of(title));
  }

  /**
   * Sets what it says.
   *
   * @param text what it says; null where that is told otherwise
   * @return this builder
   */
  public ItemBuilder text(@Nullable Text text) {
    this.text = text;
    return this;
  }

  /**
   * Sets what it says to plain words.
   *
   * @param text the words, taken literally
   * @return this builder
   */
  public ItemBuilder text(String text) {
    return text(Text.of(text));
  }

  /**
   * Sets when it takes place.
   *
   * @param when when it takes place; null where not told
   * @return this builder
   */
  public ItemBuilder when(@Nullable When when) {
    this.when = when;
    return this;
  }

  /**
   * Sets when it takes place to one date or time.
   *
   * @param when the date or time in ISO 8601
   * @return this builder
   */
  public ItemBuilder when(String when) {
    return when(When.of(when));
  }

  /**
   * Sets where it takes place.
   *
   * @param where where it takes place, a line of 1 to 300 code points; null where not told
   * @return this builder
   */
  public ItemBuilder where(@Nullable String where) {
    this.where = where;
    return this;
  }

  /**
   * Sets how grave it is.
   *
   * @param severity how grave it is; null where not told
   * @return this builder
   */
  public ItemBuilder severity(@Nullable AlertSeverity severity) {
    this.severity = severity;
    return this;
  }

  /**
   * Sets its language.
   *
   * @param language its language, a BCP 47 tag; null where it is that of the text around
   * @return this builder
   */
  public ItemBuilder language(@Nullable String language) {
    this.language = language;
    return this;
  }

  /**
   * The item of what was set.
   *
   * @return the item
   */
  public Item build() {
    return new Item(kind, label, title, text, when, where, severity, language, body());
  }
}
