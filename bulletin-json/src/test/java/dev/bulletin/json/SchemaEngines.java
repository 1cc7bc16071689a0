// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import java.net.URI;

/** Two engines that others wrote, with the published schema as it stands. */
public final class SchemaEngines {

  private final Schema networknt =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(BulletinSchema.text());
  private final Validator harrel =
      new ValidatorFactory().withJsonNodeFactory(new GsonNode.Factory()).createValidator();
  private final URI address = harrel.registerSchema(BulletinSchema.text());

  /** Whether networknt accepts a document. */
  public boolean networkntAccepts(String document) {
    return networknt.validate(document, InputFormat.JSON).isEmpty();
  }

  /** Whether dev.harrel accepts it. */
  public boolean harrelAccepts(String document) {
    return harrel.validate(address, document).isValid();
  }
}
