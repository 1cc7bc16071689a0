// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.core.Block;
import dev.bulletin.core.Bulletin;
import dev.bulletin.core.Item;
import dev.bulletin.core.ItemList;
import dev.bulletin.core.ListStyle;
import dev.bulletin.core.Paragraph;
import dev.bulletin.core.Section;
import dev.bulletin.core.Text;
import dev.bulletin.core.fixture.GeneratedBulletins;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * The glance says yes where the Jakarta provider and the limits of a document have nothing to say.
 */
class ShapeGlanceTest {

  private static boolean isSoundByConstraints(Bulletin bulletin) {
    return DocumentSize.beyondLimits(bulletin) == null
        && ConstraintEngine.violations(bulletin).isEmpty();
  }

  @Test
  void passesWhatIsBuiltByTheFormat() {
    GeneratedBulletins.first(500)
        .forEach(bulletin -> assertThat(ShapeGlance.isSound(bulletin)).isTrue());
  }

  @Test
  void agreesWithTheConstraintsOnBulletinsWithAFault() {
    Random random = new Random(9);
    int faulty = 0;
    for (int i = 0; i < 4_000; i++) {
      Bulletin bulletin = OneFault.in(GeneratedBulletins.of(1 + i % 500), random);
      boolean sound = isSoundByConstraints(bulletin);
      assertThat(ShapeGlance.isSound(bulletin)).as("%s", bulletin).isEqualTo(sound);
      faulty += sound ? 0 : 1;
    }
    assertThat(faulty).isBetween(1_500, 3_900);
  }

  @Test
  void passesNothingBeyondTheLimitsOfADocument() {
    assertThat(ShapeGlance.isSound(bulletin(nested(20)))).isTrue();
    assertThat(ShapeGlance.isSound(bulletin(nested(200)))).isFalse();
    assertThat(ShapeGlance.isSound(bulletin(wide(3)))).isTrue();
    assertThat(ShapeGlance.isSound(bulletin(wide(60)))).isFalse();
    assertThat(ShapeGlance.isSound(bulletin(nested(10_000)))).isFalse();
  }

  private static Bulletin bulletin(Block block) {
    return Bulletin.builder("Harbour news", "en").body(List.of(block)).build();
  }

  private static Block nested(int depth) {
    Block block = new Paragraph(Text.of("The choir sings."));
    for (int i = 0; i < depth; i++) {
      block = new Section(Text.of("Choir"), List.of(block), null);
    }
    return block;
  }

  private static Block wide(int thousands) {
    Block items =
        new ItemList(Collections.nCopies(1_000, Item.of("Bring a chair.")), ListStyle.BULLET, null);
    return new Section(Text.of("Choir"), Collections.nCopies(thousands, items), null);
  }
}
