// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core;

import org.jspecify.annotations.Nullable;

/**
 * Builds an organization. Not safe for use by several threads.
 *
 * @since 0.1
 */
public final class OrganizationBuilder {

  private String name;
  private @Nullable String url;
  private @Nullable Image logo;

  OrganizationBuilder(String name) {
    this.name = name;
  }

  /**
   * Sets its name.
   *
   * @param name its name, a line of 1 to 300 code points
   * @return this builder
   */
  public OrganizationBuilder name(String name) {
    this.name = name;
    return this;
  }

  /**
   * Sets its address on the web.
   *
   * @param url its address on the web, 1 to 2048 code points; null where not told
   * @return this builder
   */
  public OrganizationBuilder url(@Nullable String url) {
    this.url = url;
    return this;
  }

  /**
   * Sets its logo.
   *
   * @param logo its logo; null where there is none
   * @return this builder
   */
  public OrganizationBuilder logo(@Nullable Image logo) {
    this.logo = logo;
    return this;
  }

  /**
   * The organization of what was set.
   *
   * @return the organization
   */
  public Organization build() {
    return new Organization(name, url, logo);
  }
}
