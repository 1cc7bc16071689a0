// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bulletin.json.BulletinSchema;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaCompilerTest {

  private static void compile(String schema) {
    SchemaCompiler.compile(CompiledSchema.parse(schema.getBytes(StandardCharsets.UTF_8)));
  }

  private static String changed(String from, String to) {
    String schema = BulletinSchema.text();
    assertThat(schema).contains(from);
    return schema.replaceFirst(Pattern.quote(from), to);
  }

  @Test
  void thePublishedSchemaIsUnderstoodToTheLastKeyword() {
    compile(BulletinSchema.text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "uniqueItems": true    | "uniqueItems": true, "contains": true                  | contains: JsonBoolean
          "maxLength": 300       | "maxLength": 300, "format": "email"                    | format: JsonString
          "maximum": 9999        | "exclusiveMaximum": 9999                               | exclusiveMaximum: JsonNumber
          "minItems": 1          | "minItems": 1, "prefixItems": []                       | prefixItems: JsonArray
          "type": "integer"      | "type": "number"                                       | type: JsonString
          "additionalProperties": false | "additionalProperties": true                    | additionalProperties: JsonBoolean
          "additionalProperties": false | "unevaluatedProperties": false                  | additionalProperties: null
          "additionalProperties": false | "additionalProperties": false, "minProperties": 1 | minProperties: JsonNumber
          "examples": [{"harbour | "maxProperties": 3, "examples": [{"harbour             | maxProperties: JsonNumber
          "else": {"$ref": "#/$defs/runs"} | "else": {"$ref": "#/$defs/runs", "minItems": 2} | minItems: JsonNumber
          "else": {"$ref": "#/$defs/runs"} | "else": {"$ref": "#/$defs/runs"}, "minItems": 2 | minItems: JsonNumber
          "if": {"type": "string"} | "if": {"type": "string", "minLength": 1}             | minLength: JsonNumber
          "if": {"type": "string"} | "if": {"type": "array"}                              | type: JsonString
          "not": {"pattern"      | "not": {"minLength": 1, "pattern"                      | minLength: JsonNumber
          "not": {"pattern"      | "not": {"regex"                                        | pattern: null
          "else": {"properties": {"link": {"$ref": "#/$defs/address"}}} | "else": {"properties": {"link": {"$ref": "#/$defs/address"}, "href": true}} | href: JsonBoolean
          "else": {"properties": {"link": {"$ref": "#/$defs/address"}}} | "else": {"properties": {"link": {"$ref": "#/$defs/address"}}, "minProperties": 1} | minProperties: JsonNumber
          "then": {"$ref": "#/$defs/strong"} | "then": {"$ref": "#/$defs/strong"}, "minProperties": 1 | minProperties: JsonNumber
          {"properties": {"em": true}, "required": ["em"]} | {"properties": {"em": {"minLength": 1}}, "required": ["em"]} | em: JsonObject
          {"properties": {"em": true}, "required": ["em"]} | {"properties": {"em": false}, "required": ["em"]} | em: JsonBoolean
          {"properties": {"em": true}, "required": ["em"]} | {"properties": {"em": true}, "required": ["em"], "minProperties": 1} | minProperties: JsonNumber
          {"properties": {"em": true}, "required": ["em"]} | {"properties": {"em": true}, "required": ["em", "code"]} | required: JsonArray
          """)
  void whatTheCompilerDoesNotKnowIsRefused(String from, String to, String unknown) {
    assertThatThrownBy(() -> compile(changed(from, to.replace("$", "\\$"))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("the schema compiler does not know this " + unknown);
  }

  @Test
  void aNamedMemberThatTheSchemaLostIsRefused() {
    assertThatThrownBy(() -> compile(changed("\"issue\": {", "\"colour\": {")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the schema knows no bulletin.issue");
  }

  @Test
  void aMemberThatNothingBindsIsRefused() {
    assertThatThrownBy(
            () ->
                compile(
                    changed(
                        "\"issue\": {",
                        "\"colour\": {\"\\$ref\": \"#/\\$defs/line\"}, \"issue\": {")))
        .hasMessageContaining("nothing binds bulletin.colour");
  }

  @Test
  void aGuardThatIsNotItsChainIsRefused() {
    assertThatThrownBy(
            () ->
                compile(
                    changed(
                        "{\"properties\": {\"em\": true}, \"required\": [\"em\"]}",
                        "{\"properties\": {\"i\": true}, \"required\": [\"i\"]}")))
        .hasMessageContaining("the guard names");
  }
}
