// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.benchmarks;

import dev.bulletin.benchmarks.sample.SampleBulletin;
import dev.bulletin.core.Bulletin;
import dev.bulletin.json.BulletinSchema;
import dev.bulletin.json.BulletinWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes what whole processes are measured with: the schema, one bulletin of 4 KB, a folder of
 * bulletins of 2 to 6 KB, and a file with one on each line. The same numbers give the same bytes.
 *
 * <pre>
 * java -cp benchmarks.jar dev.bulletin.benchmarks.Corpus FOLDER FILES LINES
 * </pre>
 */
public final class Corpus {

  private static final int A_FOLDER = 1_000;

  private final BulletinWriter files = BulletinWriter.builder().schemaAddress(true).build();
  private final BulletinWriter lines = BulletinWriter.builder().compact().build();

  private Corpus() {}

  /** Writes it. */
  public static void main(String... arguments) throws IOException {
    new Corpus()
        .write(
            Path.of(arguments[0]), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
  }

  private void write(Path folder, int fileCount, int lineCount) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("bulletin.schema.json"), BulletinSchema.text());
    files.write(SampleBulletin.of(1, 4_096), folder.resolve("good.bulletin.json"));
    List<byte[]> written = new ArrayList<>();
    for (int i = 0; i < fileCount; i++) {
      Bulletin bulletin = SampleBulletin.of(i, 2_048 + i % 16 * 256);
      Path below = folder.resolve("files/" + i / A_FOLDER);
      Files.createDirectories(below);
      files.write(bulletin, below.resolve(i + ".bulletin.json"));
      written.add(lines.writeBytes(bulletin));
    }
    try (OutputStream out = Files.newOutputStream(folder.resolve("lines.ndjson"))) {
      for (int i = 0; i < lineCount; i++) {
        out.write(written.get(i % written.size()));
        out.write('\n');
      }
    }
  }
}
