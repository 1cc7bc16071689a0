// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.core.rule.Level;
import dev.bulletin.core.validation.ValidationOptions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/**
 * The reader accepts exactly what other engines accept with the same schema. {@code
 * -Dbulletin.documents=100000} tries more documents, {@code -Dbulletin.seed} others.
 */
class AgreementTest {

  private static final int DOCUMENTS = Integer.getInteger("bulletin.documents", 2_000);
  private static final long SEED = Long.getLong("bulletin.seed", 1);

  private final SchemaEngines engines = new SchemaEngines();
  private final BulletinParser parser =
      BulletinParser.builder()
          .validation(
              ValidationOptions.builder()
                  .withoutLevel(Level.MANDATORY)
                  .withoutLevel(Level.RECOMMENDED)
                  .build())
          .build();

  @Test
  void generatedBulletinsAreSound() {
    for (int i = 0; i < DOCUMENTS / 10; i++) {
      String document = Escaped.json(new GeneratedDocuments(SEED + i).bulletin());
      assertThat(parser.parse(document).diagnostics()).as(document).isEmpty();
      agree(document);
    }
  }

  @Test
  void documentsWithARandomFaultAreJudgedAlike() {
    int refused = 0;
    for (int i = 0; i < DOCUMENTS; i++) {
      ObjectNode root = new GeneratedDocuments(SEED + i).bulletin();
      new RandomFault(SEED + i).into(root);
      refused += agree(Escaped.json(root)) ? 0 : 1;
    }
    assertThat(refused).isBetween(DOCUMENTS / 2, DOCUMENTS - 1);
  }

  private boolean agree(String document) {
    ParseResult result = parser.parse(document);
    assertThat(result.isValid()).as(document).isEqualTo(engines.networkntAccepts(document));
    assertThat(result.isValid()).as(document).isEqualTo(engines.harrelAccepts(document));
    return result.isValid();
  }
}
