// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.core.Bulletin;
import dev.bulletin.core.constraint.Shape;
import dev.bulletin.core.rule.Level;
import dev.bulletin.core.validation.ValidationOptions;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/**
 * The reader accepts exactly what other engines accept with the same schema, and the constraints on
 * the records say the same of a bulletin in memory. {@code -Dbulletin.documents=100000} tries more
 * documents, {@code -Dbulletin.seed} others.
 */
class AgreementTest {

  private static final int DOCUMENTS = Integer.getInteger("bulletin.documents", 2_000);
  private static final long SEED = Long.getLong("bulletin.seed", 1);

  private final SchemaEngines engines = new SchemaEngines();
  private final BulletinWriter writer = BulletinWriter.create();
  private final Validator constraints = Validation.buildDefaultValidatorFactory().getValidator();
  private final BulletinParser parser =
      BulletinParser.builder()
          // What other engines read has no limit, and a section that is repeated may hold much.
          .limits(ParseLimits.builder().maxBytes(1 << 28).maxNodes(10_000_000).build())
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

  /**
   * The constraints on the records find a bulletin in memory sound where the schema accepts what is
   * written of it, and nowhere else.
   */
  @Test
  void theConstraintsOnTheRecordsAreOfOneMindWithTheSchema() {
    int sound = 0;
    int unsound = 0;
    for (int i = 0; i < DOCUMENTS; i++) {
      ObjectNode root = new GeneratedDocuments(SEED + i).bulletin();
      if (i % 10 != 0) {
        new RandomFault(SEED + i).into(root);
      }
      Optional<Bulletin> bound = BoundDocument.of(root);
      if (bound.isPresent()) {
        boolean isSound = constraints.validate(bound.get(), Shape.class).isEmpty();
        String written = writer.write(bound.get());
        assertThat(agree(written)).as(written).isEqualTo(isSound);
        sound += isSound ? 1 : 0;
        unsound += isSound ? 0 : 1;
      }
    }
    assertThat(sound).isGreaterThan(DOCUMENTS / 10);
    assertThat(unsound).isGreaterThan(DOCUMENTS / 20);
  }

  private boolean agree(String document) {
    ParseResult result = parser.parse(document);
    assertThat(result.isValid()).as(document).isEqualTo(engines.networkntAccepts(document));
    assertThat(result.isValid()).as(document).isEqualTo(engines.harrelAccepts(document));
    return result.isValid();
  }
}
