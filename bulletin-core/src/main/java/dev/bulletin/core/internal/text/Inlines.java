// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.text;

import dev.bulletin.core.Code;
import dev.bulletin.core.Emphasis;
import dev.bulletin.core.Inline;
import dev.bulletin.core.Link;
import dev.bulletin.core.Plain;
import dev.bulletin.core.Span;
import dev.bulletin.core.Strong;
import dev.bulletin.core.Text;
import dev.bulletin.core.internal.shape.Strings;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What the rules on texts ask of the parts of a text. */
public final class Inlines {

  private Inlines() {}

  /** The text inside a part; null where it holds characters alone. */
  public static @Nullable Text nested(Inline inline) {
    if (inline instanceof Strong strong) {
      return strong.strong();
    }
    if (inline instanceof Emphasis emphasis) {
      return emphasis.em();
    }
    if (inline instanceof Link link) {
      return link.link();
    }
    return inline instanceof Span span ? span.span() : null;
  }

  /** The characters of a part that holds characters alone; null where it holds a text. */
  public static @Nullable String characters(Inline inline) {
    if (inline instanceof Plain plain) {
      return plain.value();
    }
    return inline instanceof Code code ? code.code() : null;
  }

  /** The number of UTF-16 code units of a text's words. */
  public static int length(Text text) {
    List<Inline> inlines = text.inlines();
    int length = 0;
    for (int i = 0; i < inlines.size(); i++) {
      Inline inline = inlines.get(i);
      String characters = characters(inline);
      length += characters != null ? characters.length() : lengthInside(inline);
    }
    return length;
  }

  private static int lengthInside(Inline inline) {
    Text nested = nested(inline);
    return nested == null ? 0 : length(nested);
  }

  /** The first UTF-16 code unit of a text's words; 0 where it has none. */
  public static char firstCharacter(Text text) {
    List<Inline> inlines = text.inlines();
    for (int i = 0; i < inlines.size(); i++) {
      Inline inline = inlines.get(i);
      String characters = characters(inline);
      char first = characters == null ? firstInside(inline) : firstOf(characters);
      if (first != 0) {
        return first;
      }
    }
    return 0;
  }

  private static char firstInside(Inline inline) {
    Text nested = nested(inline);
    return nested == null ? 0 : firstCharacter(nested);
  }

  private static char firstOf(String characters) {
    return characters.isEmpty() ? 0 : characters.charAt(0);
  }

  /** Whether all that a text holds is white space. A text of no parts is another matter. */
  public static boolean isBlank(Text text) {
    List<Inline> inlines = text.inlines();
    for (int i = 0; i < inlines.size(); i++) {
      if (!isBlank(inlines.get(i))) {
        return false;
      }
    }
    return !inlines.isEmpty();
  }

  private static boolean isBlank(Inline inline) {
    String characters = characters(inline);
    if (characters != null) {
      return Strings.isBlank(characters);
    }
    Text nested = nested(inline);
    return nested != null && isBlank(nested);
  }

  /** Whether a part, or one inside it at any depth, is of some sort. */
  public static boolean any(Inline inline, Predicate<Inline> sort) {
    if (sort.test(inline)) {
      return true;
    }
    Text nested = nested(inline);
    if (nested != null) {
      for (int i = 0; i < nested.inlines().size(); i++) {
        if (any(nested.inlines().get(i), sort)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the last character of a text is white space. */
  public static boolean endsInSpace(Text text) {
    Inline last = text.inlines().get(text.inlines().size() - 1);
    Text nested = nested(last);
    if (nested != null) {
      return !nested.inlines().isEmpty() && endsInSpace(nested);
    }
    // What ends in code ends as it was written.
    return last instanceof Plain plain
        && !plain.value().isEmpty()
        && Strings.isWhiteSpace(plain.value().charAt(plain.value().length() - 1));
  }
}
