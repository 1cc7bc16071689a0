// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.report;

import dev.bulletin.cli.check.Finding;
import dev.bulletin.cli.check.Outcome;
import dev.bulletin.core.diagnostic.Diagnostic;
import dev.bulletin.core.diagnostic.Position;
import dev.bulletin.core.diagnostic.SourceLocation;
import dev.bulletin.core.internal.message.Visible;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/**
 * SARIF 2.1.0, for code scanning.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>
 */
public final class SarifReport implements Report {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final JsonGenerator json;
  private final SarifDriver driver;
  private final List<Outcome.Unreadable> unreadable = new ArrayList<>();

  /** A report that goes to a writer, with the command and its rules. */
  public SarifReport(Writer out, SarifDriver driver) {
    this.json = JsonOutput.indented(out);
    this.driver = driver;
  }

  @Override
  public void begin() throws IOException {
    JsonOutput.write(
        () -> {
          json.writeStartObject();
          json.writeStringProperty("$schema", SCHEMA);
          json.writeStringProperty("version", "2.1.0");
          json.writeArrayPropertyStart("runs");
          json.writeStartObject();
          driver.write(json);
          json.writeStringProperty("columnKind", "utf16CodeUnits");
          json.writeArrayPropertyStart("results");
        });
  }

  @Override
  public void add(Outcome.Checked checked) throws IOException {
    Fingerprints fingerprints = new Fingerprints();
    JsonOutput.write(
        () -> {
          for (Finding finding : checked.findings()) {
            writeResult(checked.source(), finding, fingerprints.of(finding));
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
          writeInvocation();
          json.writeEndObject();
          json.writeEndArray();
          json.writeEndObject();
          json.writeRaw('\n');
          json.flush();
        });
  }

  private void writeResult(String source, Finding finding, String fingerprint) {
    Diagnostic diagnostic = finding.diagnostic();
    json.writeStartObject();
    json.writeStringProperty("ruleId", diagnostic.code());
    int index = driver.indexOf(diagnostic.code());
    if (index >= 0) {
      json.writeNumberProperty("ruleIndex", index);
    }
    json.writeStringProperty("level", SarifDriver.level(diagnostic.severity()));
    writeMessage("message", text(diagnostic));
    writeLocation(source, finding);
    json.writeObjectPropertyStart("partialFingerprints");
    json.writeStringProperty("bulletinContext/v1", fingerprint);
    json.writeEndObject();
    json.writeEndObject();
  }

  private static String text(Diagnostic diagnostic) {
    String hint = diagnostic.hint();
    return Visible.of(
        hint == null ? diagnostic.message() : diagnostic.message() + " (" + hint + ")");
  }

  private void writeMessage(String name, String text) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("text", text);
    json.writeEndObject();
  }

  private void writeLocation(String source, Finding finding) {
    SourceLocation location = finding.diagnostic().location();
    json.writeArrayPropertyStart("locations");
    json.writeStartObject();
    json.writeObjectPropertyStart("physicalLocation");
    writeArtifact(location == null ? source : location.source());
    if (location != null) {
      writeRegion(location);
    }
    json.writeEndObject();
    if (!finding.diagnostic().pointer().isEmpty()) {
      json.writeArrayPropertyStart("logicalLocations");
      json.writeStartObject();
      json.writeStringProperty("fullyQualifiedName", finding.diagnostic().pointer());
      json.writeEndObject();
      json.writeEndArray();
    }
    json.writeEndObject();
    json.writeEndArray();
  }

  private void writeArtifact(String source) {
    json.writeObjectPropertyStart("artifactLocation");
    json.writeStringProperty("uri", SourceUri.of(source));
    json.writeEndObject();
  }

  private void writeRegion(SourceLocation location) {
    Position start = location.start();
    Position end = location.end();
    json.writeObjectPropertyStart("region");
    json.writeNumberProperty("startLine", start.line());
    json.writeNumberProperty("startColumn", start.column());
    json.writeNumberProperty("endLine", end.line());
    json.writeNumberProperty("endColumn", end.column());
    json.writeEndObject();
  }

  private void writeInvocation() {
    json.writeArrayPropertyStart("invocations");
    json.writeStartObject();
    json.writeBooleanProperty("executionSuccessful", unreadable.isEmpty());
    if (!unreadable.isEmpty()) {
      json.writeArrayPropertyStart("toolExecutionNotifications");
      unreadable.forEach(this::writeNotification);
      json.writeEndArray();
    }
    json.writeEndObject();
    json.writeEndArray();
  }

  private void writeNotification(Outcome.Unreadable file) {
    json.writeStartObject();
    json.writeStringProperty("level", "error");
    writeMessage("message", Visible.of(file.reason()));
    json.writeArrayPropertyStart("locations");
    json.writeStartObject();
    json.writeObjectPropertyStart("physicalLocation");
    writeArtifact(file.source());
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }
}
