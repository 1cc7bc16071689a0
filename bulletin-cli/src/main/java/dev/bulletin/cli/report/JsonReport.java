// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.report;

import dev.bulletin.cli.check.Finding;
import dev.bulletin.cli.check.Outcome;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** One JSON object, which the schema of {@code bulletin schema --report} describes. */
public final class JsonReport implements Report {

  /** The address of the report's schema. */
  public static final String SCHEMA = "https://bulletin.dev/schema/1/report.schema.json";

  private final JsonGenerator json;
  private final String version;
  private final List<Outcome.Unreadable> unreadable = new ArrayList<>();

  /** A report that goes to a writer, by a command of that version. */
  public JsonReport(Writer out, String version) {
    this.json = JsonOutput.indented(out);
    this.version = version;
  }

  @Override
  public void begin() throws IOException {
    JsonOutput.write(
        () -> {
          json.writeStartObject();
          json.writeStringProperty("$schema", SCHEMA);
          json.writeStringProperty("version", version);
          json.writeArrayPropertyStart("diagnostics");
        });
  }

  @Override
  public void add(Outcome.Checked checked) throws IOException {
    JsonOutput.write(
        () -> {
          for (Finding finding : checked.findings()) {
            DiagnosticJson.write(json, finding.diagnostic());
          }
        });
  }

  @Override
  public void add(Outcome.Unreadable file) {
    unreadable.add(file);
  }

  @Override
  public void end(Summary summary) throws IOException {
    JsonOutput.write(
        () -> {
          json.writeEndArray();
          writeUnreadable();
          writeSummary(summary);
          json.writeEndObject();
          json.writeRaw('\n');
          json.flush();
        });
  }

  private void writeUnreadable() {
    json.writeArrayPropertyStart("unreadable");
    for (Outcome.Unreadable file : unreadable) {
      json.writeStartObject();
      json.writeStringProperty("source", file.source());
      json.writeStringProperty("reason", file.reason());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeSummary(Summary summary) {
    json.writeObjectPropertyStart("summary");
    json.writeNumberProperty("bulletins", summary.bulletins());
    json.writeNumberProperty("faulty", summary.faulty());
    json.writeNumberProperty("unreadable", summary.unreadable());
    json.writeNumberProperty("errors", summary.tally().errors());
    json.writeNumberProperty("warnings", summary.tally().warnings());
    json.writeNumberProperty("infos", summary.tally().infos());
    json.writeEndObject();
  }
}
