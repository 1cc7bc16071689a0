// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.benchmarks;

import dev.bulletin.benchmarks.peer.ByHand;
import dev.bulletin.benchmarks.sample.Document;
import dev.bulletin.core.Bulletin;
import dev.bulletin.core.diagnostic.Diagnostic;
import dev.bulletin.json.BulletinParser;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;

/** From bytes. {@link #tree} is the unit in which all else is told. */
public class ReadingBenchmark extends Measured {

  private final JsonFactory factory = new JsonFactory();
  private final BulletinParser parser = BulletinParser.create();
  private final ByHand byHand = new ByHand();

  @Benchmark
  public JsonNode tree(Document document) {
    return byHand.tree(document.json());
  }

  @Benchmark
  public int tokens(Document document) {
    int count = 0;
    try (JsonParser tokens = factory.createParser(ObjectReadContext.empty(), document.json())) {
      while (tokens.nextToken() != null) {
        count++;
      }
    }
    return count;
  }

  @Benchmark
  public Bulletin checked(Document document) {
    return parser.parse(document.json()).orElseThrow();
  }

  @Benchmark
  public Bulletin checkedByHand(Document document) {
    return byHand.read(document.json());
  }

  @Benchmark
  public Bulletin bound(Document document) {
    return byHand.bind(document.json());
  }

  @Benchmark
  public List<Diagnostic> diagnostics(Document document) {
    return parser.parse(document.faulty()).diagnostics();
  }

  @Benchmark
  public List<String> diagnosticsByNetworknt(Document document) {
    return byHand.diagnostics(document.faulty());
  }
}
