// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli;

import java.util.Locale;

/** The forms of a report. */
enum ReportFormat {
  TEXT,
  JSON,
  NDJSON,
  SARIF,
  JUNIT,
  GITHUB;

  /** The format as {@code --format} writes it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
