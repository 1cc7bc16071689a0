// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json;

import dev.bulletin.core.Bulletin;
import dev.bulletin.core.diagnostic.Diagnostic;
import dev.bulletin.json.internal.report.Report;
import dev.bulletin.json.internal.report.Salvage;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a document: the bulletin, where it is valid, and all that was found.
 *
 * <pre>{@code
 * ParseResult result = BulletinParser.create().parse(path);
 * result.diagnostics().forEach(System.err::println);
 * result.bulletin().ifPresent(this::publish);
 * }</pre>
 *
 * <p>Immutable and safe for use by any number of threads.
 *
 * @since 0.1
 */
public final class ParseResult {

  private final @Nullable Bulletin read;
  private final Report report;
  private final String source;
  private final int line;

  ParseResult(@Nullable Bulletin read, Report report, String source, int line) {
    this.read = read;
    this.report = report;
    this.source = source;
    this.line = line;
  }

  /**
   * Whether the document is a bulletin without an error. Warnings and advice leave it valid.
   *
   * @return whether no diagnostic is an error, of those beyond the number kept too
   */
  public boolean isValid() {
    return report.isValid();
  }

  /**
   * The bulletin.
   *
   * @return the bulletin; empty where the document is not valid
   */
  public Optional<Bulletin> bulletin() {
    return isValid() ? Optional.ofNullable(read) : Optional.empty();
  }

  /**
   * The bulletin, or an exception that says what is wrong with it.
   *
   * @return the bulletin
   * @throws BulletinParseException if the document is not valid
   */
  public Bulletin orElseThrow() {
    if (!isValid() || read == null) {
      throw new BulletinParseException(diagnostics());
    }
    return read;
  }

  /**
   * What could be read of a document, valid or not: its sound parts. A member that may be absent is
   * left out where it is faulty; a title, heading or cell that must be there is empty; a block,
   * item or run whose main part is faulty is left out as a whole. Such a bulletin may break the
   * format's own limits: show it, do not keep it.
   *
   * @return the bulletin or its sound parts; empty where the document is no JSON object or was not
   *     read to its end
   */
  public Optional<Bulletin> soundParts() {
    return isValid() ? bulletin() : Optional.ofNullable(read).map(Salvage::of);
  }

  /**
   * What was found, in the order of the document.
   *
   * @return the diagnostics; where there were more than are kept, the last one says so
   */
  public List<Diagnostic> diagnostics() {
    return report.diagnostics();
  }

  /**
   * The name of the source, as the caller gave it.
   *
   * @return the name
   */
  public String source() {
    return source;
  }

  /**
   * The line of the source on which the document starts: in NDJSON, the bulletin's line.
   *
   * @return the line, from 1
   */
  public int line() {
    return line;
  }

  /** The source, and what was found. */
  @Override
  public String toString() {
    return source + ":" + line + ": " + (isValid() ? "valid" : "not valid") + ", " + diagnostics();
  }
}
