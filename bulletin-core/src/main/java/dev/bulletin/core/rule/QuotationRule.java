// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.rule;

import dev.bulletin.core.Quotation;

/**
 * A rule that looks at each quotation.
 *
 * @since 0.1
 */
public interface QuotationRule extends Rule {

  /**
   * Looks at one.
   *
   * @param quotation the quotation
   * @param context where it stands, and where findings go
   */
  void check(Quotation quotation, RuleContext context);
}
