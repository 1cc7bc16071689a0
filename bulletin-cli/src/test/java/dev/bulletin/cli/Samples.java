// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli;

/** Bulletins that the tests hand over. */
final class Samples {

  static final String GOOD =
      """
      {"title": "Harbour News", "language": "en", "body": ["The pier is open again."]}
      """;

  /** One error: an unknown member, at 1:64. */
  static final String FAULTY =
      """
      {"title": "Harbour News", "language": "en", "body": ["Open."], "colour": "blue"}
      """;

  /** One warning, by the {@link HouseRule}, at 1:11. */
  static final String DOUBTFUL =
      """
      {"title": "Maybe News", "language": "en", "body": ["The pier is open again."]}
      """;

  private Samples() {}
}
