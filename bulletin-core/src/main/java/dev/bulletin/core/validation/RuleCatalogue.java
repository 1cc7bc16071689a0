// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.validation;

import dev.bulletin.core.internal.rule.dates.DateImpossible;
import dev.bulletin.core.internal.rule.dates.DateReversed;
import dev.bulletin.core.internal.rule.dates.ExpiresBeforeDate;
import dev.bulletin.core.internal.rule.links.LinkEmailAsWeb;
import dev.bulletin.core.internal.rule.links.LinkNested;
import dev.bulletin.core.internal.rule.links.LinkSchemeUnsafe;
import dev.bulletin.core.internal.rule.links.LinkTextMismatch;
import dev.bulletin.core.internal.rule.links.LinkUserinfo;
import dev.bulletin.core.internal.rule.structure.ListStartNotNumber;
import dev.bulletin.core.internal.rule.structure.ListTooDeep;
import dev.bulletin.core.internal.rule.structure.SectionTooDeep;
import dev.bulletin.core.internal.rule.structure.TableRagged;
import dev.bulletin.core.internal.rule.text.BidiControl;
import dev.bulletin.core.internal.rule.text.ControlCharacter;
import dev.bulletin.core.internal.rule.text.LoneSurrogate;
import dev.bulletin.core.internal.rule.text.Placeholder;
import dev.bulletin.core.internal.rule.text.PrivateUseCharacter;
import dev.bulletin.core.internal.rule.text.ReplacementCharacter;
import dev.bulletin.core.internal.rule.text.TextEmpty;
import dev.bulletin.core.internal.structure.StructureDescriptions;
import dev.bulletin.core.rule.Rule;
import dev.bulletin.core.rule.RuleDescription;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rules that ship with the library: the only list of them, in the order in which they speak
 * where several meet.
 *
 * @since 0.1
 */
public final class RuleCatalogue {

  private static final List<Rule> RULES =
      List.of(
          // Mandatory
          new DateImpossible(),
          new DateReversed(),
          new ExpiresBeforeDate(),
          new LinkSchemeUnsafe(),
          new LinkNested(),
          new TextEmpty(),
          new LinkEmailAsWeb(),
          new LinkUserinfo(),
          new LinkTextMismatch(),
          new TableRagged(),
          new SectionTooDeep(),
          new ListTooDeep(),
          new ListStartNotNumber(),
          new ControlCharacter(),
          new BidiControl(),
          new ReplacementCharacter(),
          new LoneSurrogate(),
          new PrivateUseCharacter(),
          new Placeholder());

  private RuleCatalogue() {}

  /**
   * The rules, without the checks of structure, which a reader makes.
   *
   * @return every rule of every level
   */
  public static List<Rule> rules() {
    return RULES;
  }

  /**
   * Every entry of the catalogue: first the codes of structure, then the rules. Examples are
   * written out for each call, so that a check never pays for them.
   *
   * @return the entries in the catalogue's order
   */
  public static List<RuleDescription> descriptions() {
    return Stream.concat(
            StructureDescriptions.all().stream(), rules().stream().map(Rule::description))
        .toList();
  }

  /**
   * Finds an entry.
   *
   * @param code the code as diagnostics carry it
   * @return its entry, empty where the catalogue has no such code
   */
  public static Optional<RuleDescription> find(String code) {
    return descriptions().stream().filter(entry -> entry.code().equals(code)).findFirst();
  }
}
