// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.read;

import dev.bulletin.core.diagnostic.MessageArgument;
import dev.bulletin.core.diagnostic.StructureCode;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A fault as the reader finds it: an offset, from which the line and column are told only when the
 * reading is over, and what its message needs.
 *
 * @param code what is wrong
 * @param start the offset of the first byte in question
 * @param end the offset after the last, or {@link #WHOLE} for the value or name that starts there
 * @param pointer the JSON Pointer of what is wrong
 * @param detail tells messages of one code apart; empty for the code's only one
 * @param arguments what the message shows
 * @param expected the types that could have stood there
 * @param suggestion the name or value that was probably meant; null where nothing is close
 */
public record Fault(
    StructureCode code,
    int start,
    int end,
    String pointer,
    String detail,
    List<MessageArgument> arguments,
    Set<JsonType> expected,
    @Nullable String suggestion) {

  /** An end that is still to be looked for. */
  public static final int WHOLE = -1;

  static Fault of(StructureCode code, int start, String pointer, MessageArgument... arguments) {
    return new Fault(code, start, WHOLE, pointer, "", List.of(arguments), Set.of(), null);
  }

  /** A document that goes on beyond an offset, which is as far as it may go. */
  public static Fault tooLarge(int offset, int limit) {
    return of(StructureCode.DOCUMENT_TOO_LARGE, offset, "", MessageArgument.count(limit))
        .between(offset, offset);
  }

  /** The same fault of the one character at its start. */
  Fault atFirstCharacter() {
    return between(start, start + 1);
  }

  /** The same fault with a range. */
  Fault between(int newStart, int newEnd) {
    return new Fault(code, newStart, newEnd, pointer, detail, arguments, expected, suggestion);
  }

  /** The same fault with a message of its own among those of its code. */
  Fault with(String newDetail) {
    return new Fault(code, start, end, pointer, newDetail, arguments, expected, suggestion);
  }

  Fault expecting(Set<JsonType> types) {
    return new Fault(code, start, end, pointer, detail, arguments, types, suggestion);
  }

  Fault suggesting(@Nullable String name) {
    return new Fault(code, start, end, pointer, detail, arguments, expected, name);
  }
}
