// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.testing.internal.error;

import org.assertj.core.error.BasicErrorMessageFactory;

/** A bulletin is rendered otherwise. */
public final class ShouldRenderAs extends BasicErrorMessageFactory {

  /**
   * What was compared.
   *
   * @param subject the bulletin
   * @param renderer what rendered it
   * @param difference where the rendering differs, as a unified diff
   */
  public ShouldRenderAs(String subject, String renderer, String difference) {
    super(
        "\nExpecting the rendering of %s\nby %s to be as expected but it is not:\n\n%s",
        unquotedString(subject), unquotedString(renderer), unquotedString(difference));
  }
}
