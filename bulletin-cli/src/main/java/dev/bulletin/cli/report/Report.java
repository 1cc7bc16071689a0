// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.report;

import dev.bulletin.cli.check.Outcome;
import java.io.IOException;

/** Writes what a check found, document by document: it keeps none of them. */
public interface Report {

  /** Writes what stands before the first document. */
  default void begin() throws IOException {}

  /** Writes a document's findings. */
  void add(Outcome.Checked checked) throws IOException;

  /** Writes that a document could not be read. */
  default void add(Outcome.Unreadable unreadable) throws IOException {}

  /** Writes what stands after the last document. */
  default void end(Summary summary) throws IOException {}
}
