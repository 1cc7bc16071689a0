// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core;

import dev.bulletin.core.constraint.Address;
import dev.bulletin.core.constraint.Shape;
import jakarta.validation.Valid;
import jakarta.validation.groups.Default;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Words that lead somewhere.
 *
 * @param link the words; without {@code href} they are plain and themselves the address
 * @param href where the link leads, 1 to 2048 code points without white space or control
 *     characters, or null where the words are the address
 * @since 0.1
 */
@LinkAddress(groups = {Default.class, Shape.class})
public record Link(
    @Valid Text link, @Address(groups = {Default.class, Shape.class}) @Nullable String href)
    implements Inline {

  /**
   * Checks that there are words.
   *
   * @throws NullPointerException if {@code link} is null
   */
  public Link {
    Objects.requireNonNull(link, "link");
  }

  /**
   * Links plain words.
   *
   * @param link the words, taken literally
   * @param href where the link leads
   * @return the link
   */
  public static Link of(String link, String href) {
    return new Link(Text.of(link), Objects.requireNonNull(href, "href"));
  }

  /**
   * Shows an address that is its own link text.
   *
   * @param address the address, both shown and followed
   * @return the link
   */
  public static Link of(String address) {
    return new Link(Text.of(address), null);
  }

  /**
   * Where the link leads: {@code href}, or the words themselves where there is none.
   *
   * @return the address, never null
   */
  public String address() {
    return href != null ? href : link.plainText();
  }

  @Override
  public void accept(InlineVisitor visitor) {
    visitor.link(this);
  }
}
