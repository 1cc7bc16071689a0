// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli;

/** What the command tells its caller when it ends, from the best to the worst. */
public enum ExitStatus {
  /** Every bulletin is valid, or was rendered. */
  VALID(0),
  /** At least one bulletin is not valid. */
  INVALID(1),
  /** A file could not be read or written; the others were still done. */
  FILE(3),
  /** A wrong option, argument or configuration file. */
  USAGE(2),
  /** A defect of the command itself. */
  DEFECT(70);

  private final int code;

  ExitStatus(int code) {
    this.code = code;
  }

  /** The number that the process ends with. */
  public int code() {
    return code;
  }

  /** The one to report where both hold. */
  public ExitStatus worse(ExitStatus other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
