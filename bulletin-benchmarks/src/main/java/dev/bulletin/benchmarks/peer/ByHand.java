// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.benchmarks.peer;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.utils.JsonNodes;
import dev.bulletin.core.Bulletin;
import dev.bulletin.core.constraint.Shape;
import dev.bulletin.json.BulletinSchema;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What people write without Bulletin: Jackson's tree, the schema by networknt, databind, Hibernate
 * Validator. The schema and the constraints are the published ones; no rule is run.
 */
public final class ByHand {

  private final JsonMapper mapper = Binding.mapper();
  private final Schema schema =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(BulletinSchema.text());
  private final Schema locatingSchema =
      SchemaRegistry.withDefaultDialect(
              SpecificationVersion.DRAFT_2020_12,
              registry -> registry.nodeReader(reader -> reader.locationAware()))
          .getSchema(BulletinSchema.text());
  private final Validator validator = Validation.buildDefaultValidatorFactory().getValidator();

  /** The tree alone: the unit of all else. */
  public JsonNode tree(byte[] json) {
    return mapper.readTree(json);
  }

  /** Bytes to a bulletin, nothing checked. */
  public Bulletin bind(byte[] json) {
    return mapper.readValue(json, Bulletin.class);
  }

  /** Bytes to a bulletin whose shape was checked, twice as people do it. */
  public Bulletin read(byte[] json) {
    JsonNode tree = mapper.readTree(json);
    if (!schema.validate(tree).isEmpty()) {
      throw new IllegalArgumentException(schema.validate(tree).toString());
    }
    Bulletin bulletin = mapper.treeToValue(tree, Bulletin.class);
    if (!validate(bulletin).isEmpty()) {
      throw new IllegalArgumentException(validate(bulletin).toString());
    }
    return bulletin;
  }

  /** The constraints on the records' shape. */
  public Set<ConstraintViolation<Bulletin>> validate(Bulletin bulletin) {
    return validator.validate(bulletin, Shape.class);
  }

  /** What networknt has to say, each with its line and column. */
  public List<String> diagnostics(byte[] json) {
    return locatingSchema
        .validate(new String(json, StandardCharsets.UTF_8), InputFormat.JSON)
        .stream()
        .map(ByHand::located)
        .toList();
  }

  private static String located(Error error) {
    JsonNode node = error.getInstanceNode();
    var place = JsonNodes.tokenStreamLocationOf(node);
    return place.getLineNr() + ":" + place.getColumnNr() + ": " + error.getMessage();
  }

  /** The records as JSON, by databind. */
  public byte[] write(Bulletin bulletin) {
    return mapper.writeValueAsBytes(bulletin);
  }
}
