// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.report;

import dev.bulletin.core.diagnostic.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** The command and its rules, as SARIF describes a tool. */
public final class SarifDriver {

  /**
   * A rule's entry.
   *
   * @param code its name
   * @param level what it asks for, such as {@code recommended}
   * @param severity how grave a breach is
   * @param sentence what it says
   * @param reason why it matters
   */
  public record Entry(
      String code, String level, Severity severity, String sentence, String reason) {}

  private final String version;
  private final List<Entry> rules;
  private final Map<String, Integer> indexes = new HashMap<>();

  /** A command of that version, with all of its rules. */
  public SarifDriver(String version, List<Entry> rules) {
    this.version = version;
    this.rules = List.copyOf(rules);
    for (Entry rule : rules) {
      indexes.put(rule.code(), indexes.size());
    }
  }

  int indexOf(String code) {
    return indexes.getOrDefault(code, -1);
  }

  static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }

  void write(JsonGenerator json) {
    json.writeObjectPropertyStart("tool");
    json.writeObjectPropertyStart("driver");
    json.writeStringProperty("name", "bulletin");
    json.writeStringProperty("version", version);
    json.writeStringProperty("semanticVersion", version);
    json.writeStringProperty("informationUri", "https://bulletin.dev");
    json.writeArrayPropertyStart("rules");
    rules.forEach(rule -> writeRule(json, rule));
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void writeRule(JsonGenerator json, Entry rule) {
    json.writeStartObject();
    json.writeStringProperty("id", rule.code());
    writeText(json, "shortDescription", rule.sentence());
    writeText(json, "fullDescription", rule.sentence() + " " + rule.reason());
    writeText(json, "help", rule.reason());
    json.writeStringProperty("helpUri", "https://bulletin.dev/rules#" + rule.code());
    json.writeObjectPropertyStart("defaultConfiguration");
    json.writeStringProperty("level", level(rule.severity()));
    json.writeEndObject();
    json.writeObjectPropertyStart("properties");
    json.writeArrayPropertyStart("tags");
    json.writeString(rule.level());
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void writeText(JsonGenerator json, String name, String text) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("text", text);
    json.writeEndObject();
  }
}
