// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.core.Bulletin;
import dev.bulletin.core.Organization;
import dev.bulletin.core.diagnostic.Diagnostic;
import dev.bulletin.core.diagnostic.StructureCode;
import dev.bulletin.core.fixture.GeneratedBulletins;
import dev.bulletin.core.rule.Level;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What holds of any bulletin. */
class ShapePropertiesTest {

  private static final BulletinValidator ALL =
      BulletinValidator.of(
          ValidationOptions.builder()
              .level(Level.INFORMATIVE, Level.EMAIL)
              .maxDiagnostics(100_000)
              .build());

  private static List<String> lines(Bulletin bulletin) {
    return ALL.validate(bulletin).diagnostics().stream().map(Diagnostic::toString).toList();
  }

  private static List<Diagnostic> ofStructure(Bulletin bulletin) {
    return ALL.validate(bulletin).diagnostics().stream()
        .filter(diagnostic -> StructureCode.of(diagnostic.code()).isPresent())
        .toList();
  }

  @Test
  void whatIsBuiltByTheFormatHasNoFaultOfShape() {
    GeneratedBulletins.first(300).forEach(bulletin -> assertThat(ofStructure(bulletin)).isEmpty());
  }

  @Test
  void theSameBulletinIsToldTheSameInTheSameOrder() {
    for (long seed = 1; seed <= 50; seed++) {
      assertThat(lines(GeneratedBulletins.of(seed))).isEqualTo(lines(GeneratedBulletins.of(seed)));
    }
  }

  /** A fault of shape is told, and takes away no finding elsewhere but those of its own part. */
  @Test
  void aFaultInOnePartLeavesWhatIsSaidOfOthers() {
    for (long seed = 1; seed <= 100; seed++) {
      Bulletin sound =
          GeneratedBulletins.of(seed).toBuilder().organization((Organization) null).build();
      Bulletin faulty = sound.toBuilder().organization(new Organization("", "a b", null)).build();
      List<String> expected = new ArrayList<>(lines(sound));
      List<String> told = new ArrayList<>(lines(faulty));
      assertThat(told).anyMatch(line -> line.startsWith("/organization/name: error: "));
      assertThat(told).anyMatch(line -> line.startsWith("/organization/url: error: "));
      told.removeIf(line -> line.startsWith("/organization"));
      assertThat(told).isEqualTo(expected);
    }
  }

  @Test
  void noPartIsToldOneThingTwice() {
    GeneratedBulletins.first(200)
        .map(bulletin -> ALL.validate(bulletin).diagnostics())
        .forEach(
            told -> {
              List<String> keys =
                  told.stream().map(each -> each.code() + " " + each.pointer()).toList();
              assertThat(keys).doesNotHaveDuplicates();
            });
  }
}
