// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.check;

import java.util.List;

/** What became of one document. */
public sealed interface Outcome {

  /** What reports call the document. */
  String source();

  /**
   * It was checked.
   *
   * @param source what reports call its file
   * @param line the line that it stands on in a file of many; 0 where it is the whole file
   * @param findings what was found, in the document's order
   * @param tally how much was found, also of what is no longer kept in the findings
   */
  record Checked(String source, int line, List<Finding> findings, Tally tally) implements Outcome {

    /** The document's name, with its line in a file of many. */
    public String name() {
      return line == 0 ? source : source + ":" + line;
    }
  }

  /**
   * It could not be read.
   *
   * @param source what reports call it
   * @param reason why, in a few words
   */
  record Unreadable(String source, String reason) implements Outcome {}

  /**
   * It is a JSON document of another kind, found in a folder.
   *
   * @param source its name
   */
  record Foreign(String source) implements Outcome {}

  /**
   * A defect of ours kept it from being checked.
   *
   * @param source what reports call it
   * @param cause what was thrown
   */
  record Defect(String source, Throwable cause) implements Outcome {}
}
