// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.report;

import dev.bulletin.core.Bulletin;
import dev.bulletin.core.validation.BulletinValidator;
import dev.bulletin.core.validation.RuleFindings;
import dev.bulletin.core.validation.ValidationOptions;
import dev.bulletin.json.internal.read.DocumentReader;
import dev.bulletin.json.internal.read.Fault;
import dev.bulletin.json.internal.read.ReadLimits;
import dev.bulletin.json.internal.read.Reading;
import dev.bulletin.json.internal.schema.CompiledSchema;
import dev.bulletin.json.internal.source.SourcePositions;
import dev.bulletin.json.internal.source.SourceText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a document by the schema, runs the rules on what was read, and reports on both. */
public final class DocumentCheck {

  private final DocumentReader reader;
  private final BulletinValidator validator;
  private final FaultMessages messages;
  private final int most;

  /**
   * A check.
   *
   * @param limits where the reading stops
   * @param options which rules run, how many diagnostics are kept, in which language
   */
  public DocumentCheck(ReadLimits limits, ValidationOptions options) {
    most = options.maxDiagnostics();
    reader = new DocumentReader(CompiledSchema.bulletin(), limits, most);
    validator = BulletinValidator.of(options);
    messages = new FaultMessages(options.messageLanguage());
  }

  /**
   * What came of a document.
   *
   * @param bulletin what was read, with stand-ins for what is faulty; null where nothing was
   * @param report what was found
   */
  public record Outcome(@Nullable Bulletin bulletin, Report report) {}

  /** Checks a document. */
  public Outcome check(SourceText source) {
    Reading reading = reader.read(source);
    Bulletin bulletin = (Bulletin) reading.value();
    RuleFindings findings =
        bulletin == null ? RuleFindings.none() : rules(bulletin, reading, source);
    Report report = Report.of(reading.faults(), reading.count(), findings, most, messages, source);
    return new Outcome(bulletin, report);
  }

  private RuleFindings rules(Bulletin bulletin, Reading reading, SourceText source) {
    return validator.checkRules(bulletin, new SourcePositions(source, reading.misspelt()));
  }

  /** Reports a document that has more bytes than allowed. */
  public Outcome tooLarge(SourceText source, int limit) {
    Fault fault = Fault.tooLarge(source.to(), limit);
    return new Outcome(
        null, Report.of(List.of(fault), 1, RuleFindings.none(), most, messages, source));
  }
}
