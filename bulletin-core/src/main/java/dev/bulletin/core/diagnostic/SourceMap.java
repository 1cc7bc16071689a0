// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.diagnostic;

import java.util.List;

/**
 * Where the parts of a bulletin stand in the source that it was read from. For whoever writes a
 * reader.
 *
 * @since 0.1
 */
public interface SourceMap {

  /**
   * Finds a value. Steps that the source leaves out, because it writes the value in shorthand, are
   * passed over: where a step leads into a bare string, that string is what was meant.
   *
   * @param steps the way from the root with nothing in shorthand: member names ({@code String}) and
   *     element indices ({@code Integer})
   * @param opening whether only the value's first character is meant, since something in it is
   *     absent
   * @return where it stands
   */
  Place locate(List<Object> steps, boolean opening);

  /**
   * A value's place.
   *
   * @param pointer its JSON Pointer in the source as it was written
   * @param location its range in the source
   * @since 0.1
   */
  record Place(String pointer, SourceLocation location) {}
}
