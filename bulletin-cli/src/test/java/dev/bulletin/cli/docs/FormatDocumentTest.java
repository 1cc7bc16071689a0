// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.json.BulletinSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code docs/format.md} says of the parts of a bulletin is what the schema says. */
class FormatDocumentTest {

  private static final Path DOCUMENT = Path.of("docs", "format.md");
  private static final JsonNode SCHEMA = new JsonMapper().readTree(BulletinSchema.text());

  /** Between two comments, the first of which names a definition, the page is made. */
  private static final Pattern MADE =
      Pattern.compile(
          "(<!-- made from the schema: (\\w+) -->\n\n)(.*?)(\n<!-- end -->)", Pattern.DOTALL);

  /** Arrays that are told of where they are used. */
  private static final List<String> INLINED = List.of("blocks", "cells", "runs");

  /** To make the parts anew, run with {@code -Dbulletin.golden.update=true}. */
  @Test
  void itsTablesAreMadeFromTheSchema() throws IOException {
    String document = Repository.read(DOCUMENT);
    SchemaTables tables = new SchemaTables(SCHEMA);
    String made =
        MADE.matcher(document)
            .replaceAll(
                part ->
                    Matcher.quoteReplacement(
                        part.group(1) + tables.section(part.group(2)) + part.group(4)));
    if (Boolean.getBoolean("bulletin.golden.update")) {
      Files.writeString(Repository.ROOT.resolve(DOCUMENT), made);
    } else {
      assertThat(document).isEqualTo(made);
    }
  }

  @Test
  void everyPartOfTheSchemaHasItsPlace() {
    List<String> told =
        MADE.matcher(Repository.read(DOCUMENT)).results().map(part -> part.group(2)).toList();
    TreeSet<String> parts = new TreeSet<>(SCHEMA.get("$defs").propertyNames());
    parts.removeAll(INLINED);
    parts.add("document");
    assertThat(told).containsExactlyInAnyOrderElementsOf(parts);
  }
}
