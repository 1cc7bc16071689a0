// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core;

import dev.bulletin.core.constraint.Shape;
import dev.bulletin.core.internal.shape.Lists;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.Default;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words, with or without inline meaning: a run of {@link Inline} parts.
 *
 * <p>{@code Text.of("x")} and a text of the one run {@code new Plain("x")} are the same value, in
 * JSON a bare string. Parts are kept as given: two plain runs side by side stay two. That not every
 * run is blank is a rule ({@code text-empty}), since an empty text is a sound table cell.
 *
 * <pre>{@code
 * Text.builder().plain("Give thanks for the ").strong("first").plain(" clinic.").build();
 * }</pre>
 *
 * @param inlines the parts in order, 1 to 500
 * @since 0.1
 */
public record Text(
    @Size(
            min = 1,
            max = 500,
            groups = {Default.class, Shape.class})
        List<@Valid Inline> inlines)
    implements Serializable {

  /**
   * Copies the parts.
   *
   * @throws NullPointerException if the list or one of its elements is null
   */
  public Text {
    inlines = Lists.copyOf(inlines, "inlines");
  }

  /**
   * A text of plain words.
   *
   * @param words the words, taken literally; a line feed is a line break
   * @return the text
   */
  public static Text of(String words) {
    return new Text(List.of(new Plain(words)));
  }

  /**
   * A text of parts.
   *
   * @param inlines the parts in order
   * @return the text
   */
  public static Text of(Inline... inlines) {
    return new Text(List.of(inlines));
  }

  /**
   * Starts an empty text.
   *
   * @return a new builder
   */
  public static TextBuilder builder() {
    return new TextBuilder();
  }

  /**
   * Starts from the parts of this text.
   *
   * @return a new builder
   */
  public TextBuilder toBuilder() {
    return new TextBuilder().inlines(inlines);
  }

  /**
   * The only run of a plain text.
   *
   * @return the run's characters where the text is exactly one plain run, otherwise null
   */
  public @Nullable String plainOrNull() {
    return inlines.size() == 1 && inlines.get(0) instanceof Plain plain ? plain.value() : null;
  }

  /**
   * The words alone, without what they mean.
   *
   * @return every run's characters, one after the other
   */
  public String plainText() {
    String plain = plainOrNull();
    if (plain != null) {
      return plain;
    }
    StringBuilder words = new StringBuilder();
    appendTo(words);
    return words.toString();
  }

  private void appendTo(StringBuilder words) {
    for (Inline inline : inlines) {
      if (inline instanceof Plain plain) {
        words.append(plain.value());
      } else if (inline instanceof Strong strong) {
        strong.strong().appendTo(words);
      } else if (inline instanceof Emphasis emphasis) {
        emphasis.em().appendTo(words);
      } else if (inline instanceof Code code) {
        words.append(code.code());
      } else if (inline instanceof Link link) {
        link.link().appendTo(words);
      } else if (inline instanceof Span span) {
        span.span().appendTo(words);
      }
    }
  }
}
