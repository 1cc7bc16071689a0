// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SchemaTest {

  private final SchemaRegistry engine =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private final JsonNode schema = JsonMapper.shared().readTree(BulletinSchema.text());

  @Test
  void isValidAgainstItsMetaSchema() {
    Schema meta =
        engine.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    assertThat(meta.validate(BulletinSchema.text(), InputFormat.JSON)).isEmpty();
  }

  @Test
  void isTheSameAsTextAndAsStream() throws Exception {
    assertThat(new String(BulletinSchema.open().readAllBytes(), StandardCharsets.UTF_8))
        .isEqualTo(BulletinSchema.text());
    assertThat(schema.get("$id").stringValue()).isEqualTo(BulletinSchema.ADDRESS);
  }

  @Test
  void examplesOfTheWholeAreBulletinsWithNothingToSay() {
    for (JsonNode example : schema.get("examples")) {
      assertThat(BulletinParser.create().parse(example.toString()).diagnostics()).isEmpty();
    }
  }

  @Test
  void eachDefinitionIsDescribedAndItsExamplesAreSound() {
    schema
        .get("$defs")
        .propertyStream()
        .forEach(entry -> checkDefinition(entry.getKey(), entry.getValue()));
    checkMembers("#", schema);
  }

  private void checkDefinition(String name, JsonNode definition) {
    checkDescribed("#/$defs/" + name, definition);
    checkMembers("#/$defs/" + name, definition);
    JsonNode richer = definition.get("else");
    if (richer != null && richer.has("additionalProperties")) {
      checkMembers("#/$defs/" + name + "/else", richer);
    }
  }

  private void checkMembers(String place, JsonNode object) {
    JsonNode properties = object.get("properties");
    if (properties != null) {
      properties
          .propertyStream()
          .forEach(
              entry ->
                  checkDescribed(
                      place + "/properties/" + entry.getKey().replace("$", "%24"),
                      entry.getValue()));
    }
  }

  private void checkDescribed(String place, JsonNode node) {
    assertThat(node.path("title").asString("")).as(place).isNotBlank();
    assertThat(node.path("description").asString("")).as(place).isNotBlank();
    assertThat(node.path("examples").size()).as(place).isPositive();
    String wrapper = "{\"$ref\": \"" + BulletinSchema.ADDRESS + place + "\"}";
    SchemaRegistry registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder ->
                builder.schemas(
                    address ->
                        BulletinSchema.ADDRESS.equals(address) ? BulletinSchema.text() : null));
    Schema part = registry.getSchema(wrapper);
    for (JsonNode example : node.get("examples")) {
      assertThat(part.validate(example.toString(), InputFormat.JSON)).as(place + example).isEmpty();
    }
  }
}
