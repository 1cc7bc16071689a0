// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli;

import java.io.IOException;

/** What a command does once its options are read. */
interface Action {

  /**
   * Does it.
   *
   * @return how it went
   * @throws UsageException if an option or argument turns out wrong
   * @throws IOException if standard output fails
   */
  ExitStatus run() throws IOException;
}
