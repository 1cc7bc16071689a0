// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core;

import dev.bulletin.core.constraint.Kind;
import dev.bulletin.core.constraint.LanguageTag;
import dev.bulletin.core.constraint.Line;
import dev.bulletin.core.constraint.Shape;
import dev.bulletin.core.internal.shape.Lists;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.Default;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list: words, an event, a label with its value, or blocks. At least one of label,
 * title, text and body is there. In JSON a bare string where there is only plain text.
 *
 * @param kind what sort of item it is, such as {@code praise} or {@code event}: lower-case words
 *     joined by hyphens, at most 40 code points; null where not told
 * @param label the lead-in before a colon, which the renderers add; null where there is none
 * @param title the item's own headline; null where there is none
 * @param text what it says; null where that is told otherwise
 * @param when when it takes place; null where not told
 * @param where where it takes place, a line of 1 to 300 code points; null where not told
 * @param severity how grave it is; null where not told
 * @param language its language, a BCP 47 tag; null where it is that of the text around
 * @param body more blocks, at most 1000; empty where there are none
 * @since 0.1
 */
@HasContent(groups = {Default.class, Shape.class})
public record Item(
    @Kind(groups = {Default.class, Shape.class}) @Nullable String kind,
    @Valid @Nullable Text label,
    @Valid @Nullable Text title,
    @Valid @Nullable Text text,
    @Valid @Nullable When when,
    @Line(groups = {Default.class, Shape.class}) @Nullable String where,
    @Nullable AlertSeverity severity,
    @LanguageTag(groups = {Default.class, Shape.class}) @Nullable String language,
    @Size(
            max = 1_000,
            groups = {Default.class, Shape.class})
        List<@Valid Block> body)
    implements Serializable {

  /**
   * Copies the lists and checks that all that must be there is.
   *
   * @throws NullPointerException if a component that is not nullable, or an element of a list, is
   *     null
   */
  public Item {
    body = Lists.copyOf(body, "body");
  }

  /**
   * An item of plain words.
   *
   * @param words the words, taken literally
   * @return the item
   */
  public static Item of(String words) {
    return of(Text.of(words));
  }

  /**
   * An item of words.
   *
   * @param text the words
   * @return the item
   */
  public static Item of(Text text) {
    return new Item(null, null, null, text, null, null, null, null, List.of());
  }

  /**
   * Starts an item.
   *
   * @return a new builder
   */
  public static ItemBuilder builder() {
    return new ItemBuilder();
  }

  /**
   * Starts from a copy of this value.
   *
   * @return a new builder that holds all of this value's components
   */
  public ItemBuilder toBuilder() {
    return new ItemBuilder()
        .kind(kind)
        .label(label)
        .title(title)
        .text(text)
        .when(when)
        .where(where)
        .severity(severity)
        .language(language)
        .body(body);
  }
}
