// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.structure;

import dev.bulletin.core.Block;
import dev.bulletin.core.Paragraph;
import dev.bulletin.core.diagnostic.MessageArgument;
import dev.bulletin.core.internal.rule.StandardRule;
import dev.bulletin.core.rule.BlocksRule;
import dev.bulletin.core.rule.Level;
import dev.bulletin.core.rule.RuleContext;
import dev.bulletin.core.rule.RuleDescription;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** No paragraph stands twice under one parent. */
public final class ParagraphDuplicate extends StandardRule implements BlocksRule {

  /** The rule; it has no state. */
  public ParagraphDuplicate() {
    super("paragraph-duplicate", Level.RECOMMENDED);
  }

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        code(),
        level(),
        "No paragraph of 40 letters or more stands twice under one parent.",
        "It is a copy left over, and a reader looks in vain for the difference.",
        """
        {
          "title": "Open day",
          "language": "en",
          "body": [
            "The harbour office is closed from Monday to Friday while the roof is mended.",
            "Bring boots.",
            "The harbour office is closed from Monday to Friday while the roof is mended."
          ]
        }
        """,
        """
        {
          "title": "Open day",
          "language": "en",
          "body": [
            "The harbour office is closed from Monday to Friday while the roof is mended.",
            "Bring boots."
          ]
        }
        """);
  }

  @Override
  public void check(List<Block> siblings, RuleContext context) {
    if (!mayRepeat(siblings)) {
      return;
    }
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < siblings.size(); i++) {
      if (siblings.get(i) instanceof Paragraph paragraph && context.isSound(paragraph)) {
        String words = Repeats.words(paragraph.text());
        if (words != null && !seen.add(words)) {
          context.reportElement("", i, MessageArgument.value(words));
        }
      }
    }
  }

  private static boolean mayRepeat(List<Block> siblings) {
    if (siblings.size() < 2) {
      return false;
    }
    Marks marks = new Marks(siblings.size());
    for (int i = 0; i < siblings.size(); i++) {
      if (siblings.get(i) instanceof Paragraph paragraph) {
        int length = Marks.length(paragraph.text());
        if (!Repeats.isShort(length)) {
          marks.add(Marks.of(paragraph.text(), length));
        }
      }
    }
    return marks.mayRepeat();
  }
}
