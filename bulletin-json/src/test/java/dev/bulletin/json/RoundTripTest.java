// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.core.Bulletin;
import dev.bulletin.core.rule.Level;
import dev.bulletin.core.validation.ValidationOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What is written is read again, and what was read is written as it was. */
class RoundTripTest {

  private final BulletinParser parser =
      BulletinParser.builder()
          .validation(ValidationOptions.builder().withoutLevel(Level.MANDATORY).build())
          .build();

  @Test
  void whatIsWrittenReadsAsTheSame() {
    BulletinWriter compact = BulletinWriter.builder().compact().schemaAddress(true).build();
    for (int seed = 0; seed < 500; seed++) {
      Bulletin bulletin = read(Escaped.json(new GeneratedDocuments(seed).bulletin()));
      assertThat(read(BulletinWriter.create().write(bulletin))).isEqualTo(bulletin);
      assertThat(read(compact.write(bulletin))).isEqualTo(bulletin);
    }
  }

  @Test
  void samplesAreWrittenAsTheyWereUpToTheOrderOfMembers() throws Exception {
    JsonMapper mapper = JsonMapper.shared();
    try (Stream<Path> samples = Files.list(Path.of("../docs/examples"))) {
      for (Path sample : samples.filter(file -> file.toString().endsWith(".json")).toList()) {
        ObjectNode expected = (ObjectNode) mapper.readTree(Files.readString(sample));
        expected.remove("$schema");
        String written = BulletinWriter.create().write(parser.parse(sample).orElseThrow());
        assertThat(mapper.readTree(written)).as(sample.toString()).isEqualTo(expected);
      }
    }
  }

  private Bulletin read(String json) {
    return parser.parse(json).orElseThrow();
  }
}
