// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.benchmarks.sample;

import dev.bulletin.core.Bulletin;
import dev.bulletin.json.BulletinParser;
import dev.bulletin.json.BulletinWriter;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What is measured: one bulletin as a file, with faults, and as records that were read from it. */
@State(Scope.Benchmark)
public class Document {

  private static final long SEED = 20_260_302;

  /** About how many kilobytes (1,024 bytes) the file has. */
  @Param({"4", "40"})
  private int kilobytes = 4;

  private byte[] json = {};
  private byte[] faulty = {};
  private Bulletin bulletin = Bulletin.builder("Not yet made", "en").build();

  /** One that is made outside JMH. */
  public static Document of(int kilobytes) {
    Document document = new Document();
    document.kilobytes = kilobytes;
    document.make();
    return document;
  }

  /** Makes the bulletin. */
  @Setup
  public void make() {
    json = BulletinWriter.create().writeBytes(SampleBulletin.of(SEED, kilobytes * 1_024));
    faulty = Faults.in(json);
    bulletin = BulletinParser.create().parse(json).orElseThrow();
  }

  /** The file. */
  public byte[] json() {
    return json;
  }

  /** The file with three faults. */
  public byte[] faulty() {
    return faulty;
  }

  /** The records. */
  public Bulletin bulletin() {
    return bulletin;
  }
}
