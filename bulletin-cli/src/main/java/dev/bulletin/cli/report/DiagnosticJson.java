// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.report;

import dev.bulletin.core.diagnostic.Diagnostic;
import dev.bulletin.core.diagnostic.Position;
import dev.bulletin.core.diagnostic.SourceLocation;
import tools.jackson.core.JsonGenerator;

/** A diagnostic as a JSON object. */
final class DiagnosticJson {

  private DiagnosticJson() {}

  static void write(JsonGenerator json, Diagnostic diagnostic) {
    json.writeStartObject();
    json.writeStringProperty("severity", diagnostic.severity().value());
    json.writeStringProperty("code", diagnostic.code());
    json.writeStringProperty("message", diagnostic.message());
    json.writeStringProperty("pointer", diagnostic.pointer());
    SourceLocation location = diagnostic.location();
    if (location != null) {
      writeLocation(json, location);
    }
    String hint = diagnostic.hint();
    if (hint != null) {
      json.writeStringProperty("hint", hint);
    }
    json.writeEndObject();
  }

  private static void writeLocation(JsonGenerator json, SourceLocation location) {
    json.writeObjectPropertyStart("location");
    json.writeStringProperty("source", location.source());
    writePosition(json, "start", location.start());
    writePosition(json, "end", location.end());
    json.writeEndObject();
  }

  private static void writePosition(JsonGenerator json, String name, Position position) {
    json.writeObjectPropertyStart(name);
    json.writeNumberProperty("line", position.line());
    json.writeNumberProperty("column", position.column());
    json.writeEndObject();
  }
}
