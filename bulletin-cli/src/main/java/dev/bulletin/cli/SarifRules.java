// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli;

import dev.bulletin.cli.report.SarifDriver;
import dev.bulletin.core.rule.RuleDescription;
import java.io.IOException;

/** The rules as a SARIF report lists them. */
final class SarifRules {

  private SarifRules() {}

  static SarifDriver driver() throws IOException {
    return new SarifDriver(
        Version.number(), Rules.descriptions().stream().map(SarifRules::entry).toList());
  }

  private static SarifDriver.Entry entry(RuleDescription rule) {
    return new SarifDriver.Entry(
        rule.code(), rule.level().value(), rule.level().severity(), rule.sentence(), rule.reason());
  }
}
