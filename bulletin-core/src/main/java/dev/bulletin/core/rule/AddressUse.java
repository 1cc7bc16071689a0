// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.rule;

/**
 * What an address is for.
 *
 * @since 0.1
 */
public enum AddressUse {
  /** A reader follows it: a link in a text, an image's link, an organization's address. */
  LINK,
  /** A program shows it: an image's own source. */
  IMAGE
}
