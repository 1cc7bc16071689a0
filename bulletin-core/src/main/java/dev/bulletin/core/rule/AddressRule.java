// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.rule;

/**
 * A rule that looks at each address: of a link, of an image, of an organization.
 *
 * @since 0.1
 */
public interface AddressRule extends Rule {

  /**
   * Looks at one.
   *
   * @param address the address as written
   * @param use what it is for
   * @param context where it stands, and where findings go
   */
  void check(String address, AddressUse use, RuleContext context);
}
