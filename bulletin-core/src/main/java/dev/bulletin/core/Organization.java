// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core;

import dev.bulletin.core.constraint.Address;
import dev.bulletin.core.constraint.Line;
import dev.bulletin.core.constraint.Shape;
import jakarta.validation.Valid;
import jakarta.validation.groups.Default;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who sends a bulletin. In JSON a bare string where only the name is told.
 *
 * @param name its name, a line of 1 to 300 code points
 * @param url its address on the web, 1 to 2048 code points; null where not told
 * @param logo its logo; null where there is none
 * @since 0.1
 */
public record Organization(
    @Line(groups = {Default.class, Shape.class}) String name,
    @Address(groups = {Default.class, Shape.class}) @Nullable String url,
    @Valid @Nullable Image logo)
    implements Serializable {

  /**
   * Copies the lists and checks that all that must be there is.
   *
   * @throws NullPointerException if a component that is not nullable, or an element of a list, is
   *     null
   */
  public Organization {
    Objects.requireNonNull(name, "name");
  }

  /**
   * An organization of which only the name is told.
   *
   * @param name its name
   * @return the organization
   */
  public static Organization of(String name) {
    return new Organization(name, null, null);
  }

  /**
   * Starts an organization.
   *
   * @param name its name, a line of 1 to 300 code points
   * @return a new builder
   */
  public static OrganizationBuilder builder(String name) {
    return new OrganizationBuilder(name);
  }

  /**
   * Starts from a copy of this value.
   *
   * @return a new builder that holds all of this value's components
   */
  public OrganizationBuilder toBuilder() {
    return new OrganizationBuilder(name).url(url).logo(logo);
  }
}
