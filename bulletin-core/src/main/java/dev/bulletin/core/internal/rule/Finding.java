// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule;

import dev.bulletin.core.diagnostic.MessageArgument;
import dev.bulletin.core.rule.Rule;
import java.util.List;

/**
 * What a rule found, before anyone knows its line or language.
 *
 * @param rule which rule
 * @param order the rule's place in the catalogue's order
 * @param path the steps to the value, with nothing in shorthand: names and indices
 * @param pointer the value's JSON Pointer in canonical JSON
 * @param absence whether the value lacks something, so that the place is where it begins
 * @param start the first of its characters in question, in UTF-16 code units; -1 for the value as a
 *     whole
 * @param end the place after the last; -1 for the value as a whole
 * @param arguments what the message shows
 */
public record Finding(
    Rule rule,
    int order,
    List<Object> path,
    String pointer,
    boolean absence,
    int start,
    int end,
    List<MessageArgument> arguments) {

  /**
   * Whether two findings are about the same characters of the same value. What is absent has no
   * characters: one object may lack two things.
   */
  boolean meets(Finding other) {
    if (absence || other.absence) {
      return false;
    }
    if (start < 0 || other.start < 0) {
      return start < 0 && other.start < 0;
    }
    return start < other.end && other.start < end;
  }
}
