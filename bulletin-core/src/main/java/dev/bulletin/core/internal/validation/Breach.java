// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.validation;

import dev.bulletin.core.diagnostic.MessageArgument;
import dev.bulletin.core.diagnostic.StructureCode;
import java.util.List;

/**
 * A part of a bulletin in memory that is not what the format says.
 *
 * @param code what is wrong
 * @param path the steps to the part, as a rule's finding has them
 * @param arguments what the message shows
 */
public record Breach(StructureCode code, List<Object> path, List<MessageArgument> arguments) {

  Breach(StructureCode code, List<Object> path, MessageArgument... arguments) {
    this(code, path, List.of(arguments));
  }
}
