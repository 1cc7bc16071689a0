// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule;

import dev.bulletin.core.Item;
import dev.bulletin.core.Organization;
import dev.bulletin.core.Text;
import dev.bulletin.core.When;
import dev.bulletin.core.internal.shape.Strings;
import org.jspecify.annotations.Nullable;

/** Which values canonical JSON writes as a bare string, with no object or array around it. */
public final class Shorthand {

  private Shorthand() {}

  /** A text that is one run of words; null of others. A blank one is no text as a bare string. */
  static @Nullable String words(Text text) {
    String plain = text.plainOrNull();
    return plain != null && !Strings.isBlank(plain) ? plain : null;
  }

  /** A table's cell that is one run of words, or empty; null of others. */
  static @Nullable String wordsOfCell(Text cell) {
    String plain = cell.plainOrNull();
    return plain != null && (plain.isEmpty() || !Strings.isBlank(plain)) ? plain : null;
  }

  /** Whether a text is one run of words. */
  public static boolean isBare(Text text) {
    return words(text) != null;
  }

  /** Whether a table's cell is one run of words, or empty. */
  public static boolean isBareCell(Text cell) {
    return wordsOfCell(cell) != null;
  }

  /** Whether an item is words alone, and those a bare string. */
  public static boolean isBare(Item item) {
    Text text = item.text();
    return text != null && isBare(text) && isTextAlone(item);
  }

  /** Whether an item tells nothing but its text, if it has one. */
  static boolean isTextAlone(Item item) {
    return isNull(item.kind(), item.label(), item.title())
        && isNull(item.when(), item.where(), item.severity())
        && item.language() == null
        && item.body().isEmpty();
  }

  /** Whether only an organization's name is told. */
  public static boolean isBare(Organization organization) {
    return organization.url() == null && organization.logo() == null;
  }

  /** Whether only a start is told. */
  public static boolean isBare(When when) {
    return when.end() == null && when.text() == null;
  }

  private static boolean isNull(@Nullable Object a, @Nullable Object b, @Nullable Object c) {
    return a == null && b == null && c == null;
  }
}
