// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.report;

import dev.bulletin.core.diagnostic.Diagnostic;
import dev.bulletin.core.diagnostic.Position;
import dev.bulletin.core.diagnostic.SourceLocation;
import dev.bulletin.core.validation.RuleFindings;
import dev.bulletin.json.internal.read.Fault;
import dev.bulletin.json.internal.source.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * All that is said of one document.
 *
 * @param diagnostics in the document's order, cut to the number asked for
 * @param isValid whether no error is among all that were found, those that were cut off too
 */
public record Report(List<Diagnostic> diagnostics, boolean isValid) {

  private static final Position NOWHERE = new Position(Integer.MAX_VALUE, Integer.MAX_VALUE);
  private static final Report CLEAN = new Report(List.of(), true);

  /**
   * Puts together what the reader and the rules found.
   *
   * @param faults the first faults of the document
   * @param faultCount how many there are in all
   * @param findings what the rules found
   * @param most how many diagnostics are kept
   * @param messages says the faults
   * @param source the document
   */
  public static Report of(
      List<Fault> faults,
      long faultCount,
      RuleFindings findings,
      int most,
      FaultMessages messages,
      SourceText source) {
    if (faultCount == 0 && findings.count() == 0) {
      return CLEAN;
    }
    List<Diagnostic> all = new ArrayList<>(findings.first());
    faults.forEach(fault -> all.add(messages.diagnostic(fault, source)));
    all.sort(Comparator.comparing(Report::start).thenComparing(Diagnostic::code));
    long more = faultCount + findings.count() - most;
    if (more > 0) {
      all.subList(most, all.size()).clear();
      all.add(messages.truncated(more, source));
    }
    return new Report(List.copyOf(all), faultCount == 0 && !findings.hasErrors());
  }

  private static Position start(Diagnostic diagnostic) {
    SourceLocation location = diagnostic.location();
    return location == null ? NOWHERE : location.start();
  }
}
