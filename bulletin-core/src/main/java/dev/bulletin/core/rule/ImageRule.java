// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.rule;

import dev.bulletin.core.Image;

/**
 * A rule that looks at each image, logos among them.
 *
 * @since 0.1
 */
public interface ImageRule extends Rule {

  /**
   * Looks at one.
   *
   * @param image the image
   * @param context where it stands, and where findings go
   */
  void check(Image image, RuleContext context);
}
