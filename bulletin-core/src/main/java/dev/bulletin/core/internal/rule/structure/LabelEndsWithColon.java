// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.structure;

import dev.bulletin.core.Item;
import dev.bulletin.core.Text;
import dev.bulletin.core.diagnostic.MessageArgument;
import dev.bulletin.core.internal.rule.StandardRule;
import dev.bulletin.core.rule.ItemRule;
import dev.bulletin.core.rule.Level;
import dev.bulletin.core.rule.RuleContext;
import dev.bulletin.core.rule.RuleDescription;

/** A label leaves its colon to the renderers. */
public final class LabelEndsWithColon extends StandardRule implements ItemRule {

  /** The rule; it has no state. */
  public LabelEndsWithColon() {
    super("label-ends-with-colon", Level.RECOMMENDED);
  }

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        code(),
        level(),
        "A label does not end with a colon.",
        "Every rendering adds the colon as the language writes it, so that two would stand there.",
        """
        {
          "title": "Open day",
          "language": "en",
          "body": [
            {"items": [{"label": "Presiding:", "text": "Ana Reyes"}]}
          ]
        }
        """,
        """
        {
          "title": "Open day",
          "language": "en",
          "body": [
            {"items": [{"label": "Presiding", "text": "Ana Reyes"}]}
          ]
        }
        """);
  }

  @Override
  public void check(Item item, RuleContext context) {
    Text label = item.label();
    if (label != null && context.isSound(label)) {
      String words = label.plainText();
      if (Colons.endsWithOne(words)) {
        context.reportMember("label", MessageArgument.value(words));
      }
    }
  }
}
