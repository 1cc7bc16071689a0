// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.preview;

import dev.bulletin.cli.check.Finding;
import dev.bulletin.cli.check.Tally;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A bulletin as it is shown at a moment.
 *
 * @param name what the caller calls its file
 * @param findings what was found in it
 * @param tally how much was found, also of what is no longer kept in the findings
 * @param problem why the file could not be read; null where it could
 * @param shown what the renderings are of
 * @param renderings the renderings; null where there is nothing to render
 */
public record Preview(
    String name,
    List<Finding> findings,
    Tally tally,
    @Nullable String problem,
    Shown shown,
    @Nullable Renderings renderings) {

  /** What renderings are of. */
  enum Shown {
    /** Of the whole bulletin. */
    ALL,
    /** Of what can be read of a faulty one. */
    SOUND_PARTS,
    /** Of the last version that could be read. */
    EARLIER,
    /** There are none. */
    NOTHING
  }

  /** Files could not be read: what was shown before stays. */
  static Preview unreadable(String name, String problem, @Nullable Preview last) {
    Renderings kept = last == null ? null : last.renderings();
    return new Preview(name, List.of(), Tally.NONE, problem, earlier(kept), kept);
  }

  static Shown earlier(@Nullable Renderings kept) {
    return kept == null ? Shown.NOTHING : Shown.EARLIER;
  }
}
