// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.check;

/** Checks one document. Safe for use by any number of threads. */
public interface Checker {

  /** What is wrong with it. */
  Outcome check(DocumentSource document);
}
