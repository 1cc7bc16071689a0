// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.report;

import dev.bulletin.cli.check.Finding;
import dev.bulletin.cli.check.Outcome;
import java.io.IOException;
import java.io.Writer;
import tools.jackson.core.JsonGenerator;

/**
 * One diagnostic a line, each a JSON object as in the {@code diagnostics} of the report's schema.
 */
public final class NdjsonReport implements Report {

  private final JsonGenerator json;

  /** A report that goes to a writer. */
  public NdjsonReport(Writer out) {
    this.json = JsonOutput.compact(out);
  }

  @Override
  public void add(Outcome.Checked checked) throws IOException {
    JsonOutput.write(
        () -> {
          for (Finding finding : checked.findings()) {
            DiagnosticJson.write(json, finding.diagnostic());
            json.writeRaw('\n');
          }
        });
  }

  @Override
  public void end(Summary summary) throws IOException {
    JsonOutput.write(json::flush);
  }
}
