// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.benchmarks.table;

import java.util.List;

/**
 * A row: what is done, by which benchmark, how long it may take at most in units, and who does it
 * otherwise.
 */
record Work(String name, String benchmark, double goal, List<Peer> peers) {

  /** Whoever does the same, and its benchmark. */
  record Peer(String name, String benchmark) {}

  static final String UNIT = "tree";

  static final List<Work> ALL =
      List.of(
          new Work(
              "bytes to checked bulletin, no finding",
              "checked",
              1.6,
              List.of(
                  new Peer("by hand", "checkedByHand"),
                  new Peer("databind alone, no check", "bound"),
                  new Peer("Jackson's tokens alone", "tokens"))),
          new Work(
              "bytes to diagnostics, 3 faults",
              "diagnostics",
              2.5,
              List.of(new Peer("networknt with positions", "diagnosticsByNetworknt"))),
          new Work(
              "rules alone, on a bulletin in memory",
              "rules",
              0.5,
              List.of(
                  new Peer("Hibernate Validator, constraints alone", "validatedByHibernate"),
                  new Peer("ours with the constraints", "validated"))),
          new Work(
              "HTML page",
              "html",
              0.7,
              List.of(
                  new Peer("commonmark-java", "htmlByCommonMark"), new Peer("jte", "htmlByJte"))),
          new Work("HTML e-mail", "email", 1.2, List.of(new Peer("jte", "emailByJte"))),
          new Work(
              "text at 72 columns",
              "text",
              0.6,
              List.of(new Peer("commonmark-java, not wrapped", "textByCommonMark"))),
          new Work(
              "Markdown",
              "markdown",
              0.8,
              List.of(new Peer("commonmark-java", "markdownByCommonMark"))),
          new Work(
              "write JSON", "json", 1.0, List.of(new Peer("Jackson databind", "jsonByDatabind"))));
}
