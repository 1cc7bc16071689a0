// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.check;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Tells a bulletin from other JSON documents by the schema that it names. */
final class SchemaName {

  private static final String PREFIX = "https://bulletin.dev/schema/";
  private static final String SUFFIX = "/bulletin.schema.json";
  private static final byte[] HOST = "bulletin.dev".getBytes(StandardCharsets.US_ASCII);
  private static final JsonFactory FACTORY = new JsonFactory();

  private SchemaName() {}

  /**
   * Whether the document's {@code $schema} is ours, of whatever version. What comes after it is not
   * looked at.
   */
  static boolean isOurs(byte[] document) {
    return mentionsHost(document) && isBulletinSchema(schemaOf(document));
  }

  private static boolean isBulletinSchema(String schema) {
    return schema.startsWith(PREFIX) && schema.endsWith(SUFFIX);
  }

  /** Most other documents are passed over without a look at their structure. */
  private static boolean mentionsHost(byte[] document) {
    for (int at = 0; at <= document.length - HOST.length; at++) {
      if (document[at] == HOST[0] && startsWithHost(document, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsWithHost(byte[] document, int at) {
    for (int i = 1; i < HOST.length; i++) {
      if (document[at + i] != HOST[i]) {
        return false;
      }
    }
    return true;
  }

  private static String schemaOf(byte[] document) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), document)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return "";
      }
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        boolean found = "$schema".equals(parser.currentName());
        if (parser.nextToken() == JsonToken.VALUE_STRING && found) {
          return String.valueOf(parser.getString());
        }
        parser.skipChildren();
      }
      return "";
    } catch (JacksonException e) {
      return "";
    }
  }
}
