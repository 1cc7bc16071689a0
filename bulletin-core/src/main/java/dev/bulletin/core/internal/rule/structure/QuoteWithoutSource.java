// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.structure;

import dev.bulletin.core.Quotation;
import dev.bulletin.core.internal.rule.StandardRule;
import dev.bulletin.core.rule.Level;
import dev.bulletin.core.rule.QuotationRule;
import dev.bulletin.core.rule.RuleContext;
import dev.bulletin.core.rule.RuleDescription;

/** A quotation says whose words it has. */
public final class QuoteWithoutSource extends StandardRule implements QuotationRule {

  /** The rule; it has no state. */
  public QuoteWithoutSource() {
    super("quote-without-source", Level.INFORMATIVE);
  }

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        code(),
        level(),
        "A quotation names its source.",
        "Readers want to know who said it, and whether to trust it.",
        """
        {
          "title": "Open day",
          "language": "en",
          "date": "2026-05-01",
          "body": [{"quote": "The lamp is the best gift."}]
        }
        """,
        """
        {
          "title": "Open day",
          "language": "en",
          "date": "2026-05-01",
          "body": [{"quote": "The lamp is the best gift.", "source": "Ana, 61"}]
        }
        """);
  }

  @Override
  public void check(Quotation quotation, RuleContext context) {
    if (quotation.source() == null) {
      context.reportAbsence();
    }
  }
}
