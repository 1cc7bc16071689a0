// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.structure;

import dev.bulletin.core.Bulletin;
import dev.bulletin.core.Organization;
import dev.bulletin.core.diagnostic.MessageArgument;
import dev.bulletin.core.internal.rule.StandardRule;
import dev.bulletin.core.rule.DocumentRule;
import dev.bulletin.core.rule.Level;
import dev.bulletin.core.rule.RuleContext;
import dev.bulletin.core.rule.RuleDescription;

/** The title says something that the sender's name does not. */
public final class TitleRepeatsOrganization extends StandardRule implements DocumentRule {

  private static final int SHORTEST = 3;

  /** The rule; it has no state. */
  public TitleRepeatsOrganization() {
    super("title-repeats-organization", Level.INFORMATIVE);
  }

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        code(),
        level(),
        "The title does not repeat the name of the organization.",
        "The name stands right above it already, and in a list of mails it takes the "
            + "place of what is new.",
        """
        {
          "title": "Harbour Relief open day",
          "language": "en",
          "organization": "Harbour Relief",
          "date": "2026-05-01",
          "body": ["Come at nine."]
        }
        """,
        """
        {
          "title": "Open day",
          "language": "en",
          "organization": "Harbour Relief",
          "date": "2026-05-01",
          "body": ["Come at nine."]
        }
        """);
  }

  @Override
  public void check(Bulletin bulletin, RuleContext context) {
    Organization organization = bulletin.organization();
    if (organization == null || !context.isSound(organization)) {
      return;
    }
    String name = organization.name().strip();
    boolean sound = context.isSound(organization.name()) && context.isSound(bulletin.title());
    if (sound && name.length() >= SHORTEST && holds(bulletin.title(), name)) {
      context.reportMember("title", MessageArgument.value(name));
    }
  }

  private static boolean holds(String title, String name) {
    for (int i = 0; i + name.length() <= title.length(); i++) {
      if (title.regionMatches(true, i, name, 0, name.length())
          && isEdge(title, i)
          && isEdge(title, i + name.length())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word may begin or end there: between two letters only where words have no spaces. */
  private static boolean isEdge(String title, int at) {
    return at == 0
        || at == title.length()
        || !Character.isLetterOrDigit(title.charAt(at - 1))
        || !Character.isLetterOrDigit(title.charAt(at))
        || Character.isIdeographic(title.codePointAt(at))
        || Character.isIdeographic(title.codePointBefore(at));
  }
}
