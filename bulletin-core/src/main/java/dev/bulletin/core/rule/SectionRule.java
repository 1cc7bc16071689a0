// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.rule;

import dev.bulletin.core.Section;

/**
 * A rule that looks at each section.
 *
 * @since 0.1
 */
public interface SectionRule extends Rule {

  /**
   * Looks at one.
   *
   * @param section the section
   * @param context where it stands, and where findings go
   */
  void check(Section section, RuleContext context);
}
