// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.rule;

import dev.bulletin.core.Bulletin;
import dev.bulletin.core.diagnostic.MessageArgument;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;

/**
 * Where a rule looks at the moment, and where its findings go. Handed to a rule for one call, and
 * not to be kept.
 *
 * <p>One fault gives one diagnostic: a rule speaks once of a value, and where rules meet on the
 * same characters, the first in the catalogue's order speaks.
 *
 * @since 0.1
 */
public interface RuleContext {

  /**
   * The bulletin that is walked.
   *
   * @return the whole of it, with stand-ins for what was faulty
   */
  Bulletin bulletin();

  /**
   * The language of what is looked at: of the nearest span, item, quotation or section that names
   * one, or the bulletin's.
   *
   * @return a language tag (BCP 47)
   */
  String language();

  /**
   * The time against which a bulletin is out of date.
   *
   * @return the caller's clock, empty where the caller gave none
   */
  Optional<Temporal> now();

  /**
   * Whether a relative picture is there.
   *
   * @param path the path as the bulletin has it
   * @return false only where the bulletin's folder is known and holds no such file
   */
  boolean pictureExists(String path);

  /**
   * How deep in sections this is.
   *
   * @return 0 outside of any section, 1 for a section of the body and what it holds
   */
  int sectionDepth();

  /**
   * How deep in lists this is.
   *
   * @return 0 outside of any list, 1 for a list of the body and what it holds
   */
  int listDepth();

  /**
   * How deep in links this is.
   *
   * @return 0 outside of any link, 1 for a link and what it holds
   */
  int linkDepth();

  /**
   * Whether a part is what its sender wrote. A part whose shape was faulty is there as a stand-in,
   * of which something else was told already; its absence and its parent's counts are nobody's
   * fault.
   *
   * @param part a record, string or list of the bulletin
   * @return false for a stand-in
   */
  boolean isSound(Object part);

  /**
   * Whether this rule asks about a value for the first time in this bulletin. It is how a rule,
   * which has no state of its own, tells what occurs twice.
   *
   * @param value the value
   * @return true the first time, false from then on
   */
  boolean isFirst(String value);

  /**
   * Reports the value that is looked at.
   *
   * @param arguments what the message shows
   */
  void report(MessageArgument... arguments);

  /**
   * Reports some characters of the string that is looked at.
   *
   * @param start the first of them, in UTF-16 code units from 0
   * @param end the place after the last
   * @param arguments what the message shows
   */
  void reportCharacters(int start, int end, MessageArgument... arguments);

  /**
   * Reports a member of what is looked at.
   *
   * @param member the member's name in JSON
   * @param arguments what the message shows
   */
  void reportMember(String member, MessageArgument... arguments);

  /**
   * Reports an element of what is looked at.
   *
   * @param member the name in JSON of the array, empty where the array itself is looked at
   * @param index the element's place, from 0
   * @param arguments what the message shows
   */
  void reportElement(String member, int index, MessageArgument... arguments);

  /**
   * Reports what lies deeper in what is looked at.
   *
   * @param steps the way to it: member names in JSON ({@code String}) and places from 0 ({@code
   *     Integer})
   * @param arguments what the message shows
   */
  void reportAt(List<Object> steps, MessageArgument... arguments);

  /**
   * Reports that what is looked at lacks something: the finding's place is where it begins.
   *
   * @param arguments what the message shows
   */
  void reportAbsence(MessageArgument... arguments);
}
