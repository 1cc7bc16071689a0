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
      textBlock =
          """
          "uniqueItems": true    | "uniqueItems": true, "contains": true
          "maxLength": 300       | "maxLength": 300, "format": "email"
          "maximum": 9999        | "exclusiveMaximum": 9999
          "minItems": 1          | "minItems": 1, "prefixItems": []
          "type": "integer"      | "type": "number"
          "additionalProperties": false | "additionalProperties": true
          "additionalProperties": false | "unevaluatedProperties": false
          "issue": {             | "colour": {
          """)
  void whatTheCompilerDoesNotKnowIsRefused(String from, String to) {
    assertThatThrownBy(() -> compile(changed(from, to.replace("$", "\\$"))))
        .isInstanceOf(RuntimeException.class);
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
