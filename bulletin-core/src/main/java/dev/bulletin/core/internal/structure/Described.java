// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.structure;

import dev.bulletin.core.diagnostic.StructureCode;
import dev.bulletin.core.rule.Level;
import dev.bulletin.core.rule.RuleDescription;

/** Writes the entry of a code. */
final class Described {

  private Described() {}

  static RuleDescription as(
      StructureCode code, String sentence, String reason, String broken, String mended) {
    return new RuleDescription(code.code(), Level.STRUCTURE, sentence, reason, broken, mended);
  }
}
