// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.benchmarks;

import dev.bulletin.benchmarks.peer.ByHand;
import dev.bulletin.benchmarks.sample.Document;
import dev.bulletin.core.Bulletin;
import dev.bulletin.core.diagnostic.SourceMap;
import dev.bulletin.core.validation.BulletinValidator;
import dev.bulletin.core.validation.RuleFindings;
import dev.bulletin.core.validation.ValidationResult;
import dev.bulletin.json.BulletinWriter;
import jakarta.validation.ConstraintViolation;
import java.util.Set;
import org.openjdk.jmh.annotations.Benchmark;

/** From a bulletin in memory: checking it, and writing it as JSON. */
public class MemoryBenchmark extends Measured {

  private static final SourceMap NOTHING_TO_FIND =
      (steps, opening) -> {
        throw new IllegalStateException("The rules found something at " + steps);
      };

  private final BulletinValidator validator = BulletinValidator.create();
  private final BulletinWriter writer = BulletinWriter.create();
  private final ByHand byHand = new ByHand();

  @Benchmark
  public RuleFindings rules(Document document) {
    return validator.checkRules(document.bulletin(), NOTHING_TO_FIND);
  }

  @Benchmark
  public ValidationResult validated(Document document) {
    return validator.validate(document.bulletin());
  }

  @Benchmark
  public Set<ConstraintViolation<Bulletin>> validatedByHibernate(Document document) {
    return byHand.validate(document.bulletin());
  }

  @Benchmark
  public byte[] json(Document document) {
    return writer.writeBytes(document.bulletin());
  }

  @Benchmark
  public byte[] jsonByDatabind(Document document) {
    return byHand.write(document.bulletin());
  }
}
