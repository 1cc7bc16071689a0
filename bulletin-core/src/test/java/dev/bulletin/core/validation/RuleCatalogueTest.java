// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.core.diagnostic.StructureCode;
import dev.bulletin.core.rule.Level;
import dev.bulletin.core.rule.Rule;
import dev.bulletin.core.rule.RuleDescription;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RuleCatalogueTest {

  @Test
  void hasAnEntryForEveryCodeOfStructureThenForEveryRule() {
    List<String> expected =
        Stream.concat(
                Stream.of(StructureCode.values()).map(StructureCode::code),
                RuleCatalogue.rules().stream().map(Rule::code))
            .toList();
    assertThat(RuleCatalogue.descriptions())
        .extracting(RuleDescription::code)
        .containsExactlyElementsOf(expected)
        .doesNotHaveDuplicates();
  }

  @Test
  void goesFromTheGravestLevelToTheLeast() {
    assertThat(RuleCatalogue.descriptions()).extracting(RuleDescription::level).isSorted();
    assertThat(RuleCatalogue.rules()).extracting(Rule::level).doesNotContain(Level.STRUCTURE);
  }

  @Test
  void saysWhatWhyAndHowInEachEntry() {
    for (RuleDescription entry : RuleCatalogue.descriptions()) {
      assertThat(entry.sentence()).as(entry.code()).endsWith(".").hasSizeGreaterThan(15);
      assertThat(entry.reason()).as(entry.code()).endsWith(".").isNotEqualTo(entry.sentence());
      assertThat(entry.broken()).as(entry.code()).startsWith("{").isNotEqualTo(entry.mended());
    }
  }

  @Test
  void findsAnEntryByItsCode() {
    assertThat(RuleCatalogue.find("image-alt-missing"))
        .get()
        .extracting(RuleDescription::level)
        .isEqualTo(Level.RECOMMENDED);
    assertThat(RuleCatalogue.find("member-unknown")).isPresent();
    assertThat(RuleCatalogue.find("no-such-rule")).isEmpty();
  }
}
