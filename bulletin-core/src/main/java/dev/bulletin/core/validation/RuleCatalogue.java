// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.validation;

import dev.bulletin.core.internal.rule.dates.DateImpossible;
import dev.bulletin.core.internal.rule.dates.DateMissing;
import dev.bulletin.core.internal.rule.dates.DateReversed;
import dev.bulletin.core.internal.rule.dates.DateTextMismatch;
import dev.bulletin.core.internal.rule.dates.EventPast;
import dev.bulletin.core.internal.rule.dates.EventWithoutOffset;
import dev.bulletin.core.internal.rule.dates.Expired;
import dev.bulletin.core.internal.rule.dates.ExpiresBeforeDate;
import dev.bulletin.core.internal.rule.dates.WeekdayMismatch;
import dev.bulletin.core.internal.rule.email.EmailImageUnsupported;
import dev.bulletin.core.internal.rule.email.ImageNotAbsolute;
import dev.bulletin.core.internal.rule.email.TitleTooLong;
import dev.bulletin.core.internal.rule.email.UnsubscribeMissing;
import dev.bulletin.core.internal.rule.images.ImageAltFileName;
import dev.bulletin.core.internal.rule.images.ImageAltMissing;
import dev.bulletin.core.internal.rule.images.ImageAltRepeatsCaption;
import dev.bulletin.core.internal.rule.images.ImageAltTooLong;
import dev.bulletin.core.internal.rule.images.ImageFileMissing;
import dev.bulletin.core.internal.rule.images.ImageFileNameLeftover;
import dev.bulletin.core.internal.rule.images.ImageRepeated;
import dev.bulletin.core.internal.rule.links.BareAddress;
import dev.bulletin.core.internal.rule.links.LinkEmailAsWeb;
import dev.bulletin.core.internal.rule.links.LinkInsecure;
import dev.bulletin.core.internal.rule.links.LinkNested;
import dev.bulletin.core.internal.rule.links.LinkSchemeUnsafe;
import dev.bulletin.core.internal.rule.links.LinkTextMismatch;
import dev.bulletin.core.internal.rule.links.LinkTextVague;
import dev.bulletin.core.internal.rule.links.LinkUserinfo;
import dev.bulletin.core.internal.rule.structure.HeadingDuplicate;
import dev.bulletin.core.internal.rule.structure.HeadingEndsWithColon;
import dev.bulletin.core.internal.rule.structure.HeadingTooLong;
import dev.bulletin.core.internal.rule.structure.ItemDuplicate;
import dev.bulletin.core.internal.rule.structure.LabelEndsWithColon;
import dev.bulletin.core.internal.rule.structure.ListStartNotNumber;
import dev.bulletin.core.internal.rule.structure.ListTooDeep;
import dev.bulletin.core.internal.rule.structure.ParagraphDuplicate;
import dev.bulletin.core.internal.rule.structure.QuoteWithoutSource;
import dev.bulletin.core.internal.rule.structure.SectionTooDeep;
import dev.bulletin.core.internal.rule.structure.SingleHeading;
import dev.bulletin.core.internal.rule.structure.TableRagged;
import dev.bulletin.core.internal.rule.structure.TableWithoutColumns;
import dev.bulletin.core.internal.rule.structure.TitleRepeatsOrganization;
import dev.bulletin.core.internal.rule.text.AllCapitals;
import dev.bulletin.core.internal.rule.text.BidiControl;
import dev.bulletin.core.internal.rule.text.ControlCharacter;
import dev.bulletin.core.internal.rule.text.DoubleSpace;
import dev.bulletin.core.internal.rule.text.InvisibleCharacter;
import dev.bulletin.core.internal.rule.text.LanguageScriptMismatch;
import dev.bulletin.core.internal.rule.text.LeftoverMarkup;
import dev.bulletin.core.internal.rule.text.LineEndingForeign;
import dev.bulletin.core.internal.rule.text.LoneSurrogate;
import dev.bulletin.core.internal.rule.text.MixedDirection;
import dev.bulletin.core.internal.rule.text.MixedScriptWord;
import dev.bulletin.core.internal.rule.text.Mojibake;
import dev.bulletin.core.internal.rule.text.NotNfc;
import dev.bulletin.core.internal.rule.text.ParagraphTooLong;
import dev.bulletin.core.internal.rule.text.Placeholder;
import dev.bulletin.core.internal.rule.text.PlaceholderLikely;
import dev.bulletin.core.internal.rule.text.PrivateUseCharacter;
import dev.bulletin.core.internal.rule.text.RepeatedWord;
import dev.bulletin.core.internal.rule.text.ReplacementCharacter;
import dev.bulletin.core.internal.rule.text.TextEmpty;
import dev.bulletin.core.internal.rule.text.TrailingSpace;
import dev.bulletin.core.internal.rule.text.TruncatedText;
import dev.bulletin.core.internal.rule.text.Undecided;
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
          new Placeholder(),
          // Recommended
          new ImageAltMissing(),
          new ImageAltFileName(),
          new ImageAltRepeatsCaption(),
          new ImageAltTooLong(),
          new ImageFileNameLeftover(),
          new LinkTextVague(),
          new LinkInsecure(),
          new HeadingDuplicate(),
          new HeadingTooLong(),
          new HeadingEndsWithColon(),
          new LabelEndsWithColon(),
          new ItemDuplicate(),
          new ParagraphDuplicate(),
          new TableWithoutColumns(),
          new PlaceholderLikely(),
          new Undecided(),
          new LineEndingForeign(),
          new ImageFileMissing(),
          new LeftoverMarkup(),
          new InvisibleCharacter(),
          new Mojibake(),
          new MixedScriptWord(),
          new LanguageScriptMismatch(),
          new MixedDirection(),
          new AllCapitals(),
          new Expired(),
          new EventPast(),
          new DateTextMismatch(),
          new WeekdayMismatch(),
          // Informative
          new DateMissing(),
          new BareAddress(),
          new RepeatedWord(),
          new DoubleSpace(),
          new TrailingSpace(),
          new NotNfc(),
          new TruncatedText(),
          new QuoteWithoutSource(),
          new ParagraphTooLong(),
          new EventWithoutOffset(),
          new TitleRepeatsOrganization(),
          new ImageRepeated(),
          new SingleHeading(),
          // E-mail
          new TitleTooLong(),
          new UnsubscribeMissing(),
          new ImageNotAbsolute(),
          new EmailImageUnsupported());

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
