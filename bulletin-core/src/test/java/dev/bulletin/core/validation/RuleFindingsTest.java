// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.core.Bulletin;
import dev.bulletin.core.Image;
import dev.bulletin.core.diagnostic.Diagnostic;
import dev.bulletin.core.diagnostic.Position;
import dev.bulletin.core.diagnostic.Severity;
import dev.bulletin.core.diagnostic.SourceLocation;
import dev.bulletin.core.diagnostic.SourceMap;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the rules find in a bulletin whose shape its reader has judged. */
class RuleFindingsTest {

  /** A source with each value on the line of its place among its siblings. */
  private static final SourceMap SOURCE =
      (steps, opening) -> {
        int line = 10 + steps.stream().mapToInt(step -> step instanceof Integer i ? i : 0).sum();
        Position start = new Position(line, opening ? 1 : 5);
        return new SourceMap.Place(steps.toString(), new SourceLocation("x.json", start, start));
      };

  private static final Bulletin FAULTY =
      Bulletin.builder("Harbour news", "en")
          .paragraph("Meet {{name}} at the pier.")
          .paragraph("All is well.")
          .block(Image.builder("pier.jpg").build())
          .paragraph("Ask {{other}}.")
          .build();

  @Test
  void nothingIsFoundInASoundBulletin() {
    Bulletin sound = Bulletin.builder("Harbour news", "en").paragraph("All is well.").build();
    RuleFindings findings = BulletinValidator.create().checkRules(sound, SOURCE);
    assertThat(findings).isEqualTo(new RuleFindings(List.of(), 0, false));
  }

  @Test
  void eachIsToldWhereItStandsInTheSource() {
    RuleFindings findings = BulletinValidator.create().checkRules(FAULTY, SOURCE);
    assertThat(findings.count()).isEqualTo(3);
    assertThat(findings.hasErrors()).isTrue();
    assertThat(findings.first())
        .extracting(Diagnostic::code)
        .containsExactly("placeholder", "image-alt-missing", "placeholder");
    assertThat(findings.first())
        .extracting(diagnostic -> diagnostic.location().start())
        .containsExactly(new Position(10, 5), new Position(12, 1), new Position(13, 5));
    assertThat(findings.first().get(0))
        .returns(Severity.ERROR, Diagnostic::severity)
        .returns("[body, 0, text, 0]", Diagnostic::pointer);
    assertThat(findings.first().get(0).message()).contains("{{name}}");
  }

  @Test
  void noMoreAreKeptThanWasAskedForAndAllAreCounted() {
    ValidationOptions one = ValidationOptions.builder().maxDiagnostics(1).build();
    RuleFindings findings = BulletinValidator.of(one).checkRules(FAULTY, SOURCE);
    assertThat(findings.first()).extracting(Diagnostic::code).containsExactly("placeholder");
    assertThat(findings.count()).isEqualTo(3);
    assertThat(findings.hasErrors()).isTrue();
  }

  @Test
  void warningsAreNoErrors() {
    ValidationOptions mild = ValidationOptions.builder().off("placeholder").build();
    RuleFindings findings = BulletinValidator.of(mild).checkRules(FAULTY, SOURCE);
    assertThat(findings.count()).isEqualTo(1);
    assertThat(findings.hasErrors()).isFalse();
  }
}
