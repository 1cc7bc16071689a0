// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.preview;

import dev.bulletin.cli.check.Tally;
import dev.bulletin.core.internal.message.Visible;
import java.util.ArrayList;
import java.util.List;

/** Says in a few words how a bulletin stands. */
final class Verdict {

  private Verdict() {}

  /** {@code Valid}, or how much was found, or why it cannot be read. */
  static String words(Preview preview) {
    if (preview.problem() != null) {
      return Visible.of(preview.problem());
    }
    Tally tally = preview.tally();
    List<String> parts = new ArrayList<>();
    add(parts, tally.errors(), "error", "errors");
    add(parts, tally.warnings(), "warning", "warnings");
    add(parts, tally.infos(), "piece of advice", "pieces of advice");
    String counts = String.join(", ", parts);
    return tally.errors() > 0 ? counts : counts.isEmpty() ? "Valid" : "Valid: " + counts;
  }

  private static void add(List<String> parts, long count, String one, String more) {
    if (count > 0) {
      parts.add(count + " " + (count == 1 ? one : more));
    }
  }

  /** The class that colours it. */
  static String grade(Preview preview) {
    if (preview.problem() != null || preview.tally().errors() > 0) {
      return "error";
    }
    return preview.tally().warnings() > 0 ? "warning" : "valid";
  }

  /** What the renderings are of, where that is not the whole bulletin. */
  static String note(Preview preview) {
    return switch (preview.shown()) {
      case ALL -> preview.findings().isEmpty() ? "No diagnostics." : "";
      case SOUND_PARTS -> "Shown is what can be read. Until it is mended, render refuses it.";
      case EARLIER -> "Shown is the last version that could be read.";
      case NOTHING -> "There is nothing to show until this is mended.";
    };
  }
}
