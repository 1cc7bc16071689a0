// SPDX-License-Identifier: Apache-2.0
package example.harbour;

import static org.apache.spark.sql.functions.col;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bulletin.core.Bulletin;
import dev.bulletin.json.BulletinParser;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A hundred thousand bulletins: one in a hundred misspells a member, one in a thousand a date. */
class CheckBulletinsTest {

  private static final int COUNT = 100_000;

  @TempDir static Path folder;

  private static SparkSession spark;
  private static Dataset<Row> bulletins;
  private static Dataset<Row> checked;

  @BeforeAll
  static void check() throws IOException {
    Path file = folder.resolve("bulletins.ndjson");
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
      for (int i = 0; i < COUNT; i++) {
        out.println(bulletin(i));
      }
    }
    spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.ui.enabled", false)
            .getOrCreate();
    spark.sparkContext().setLogLevel("WARN");
    bulletins = CheckBulletins.read(spark, file.toString()).repartition(4).cache();
    checked = CheckBulletins.check(bulletins).cache();
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  private static String bulletin(int number) {
    String date = number % 1000 == 501 ? "2026-02-30" : "2026-03-02";
    String heading = number % 100 == 0 ? "headng" : "heading";
    return """
        {"id": "n%d", "title": "No %d", "language": "en", "date": "%s", \
        "body": ["The boat is back.", {"%s": "East Coast", "body": [{"items": ["Two offices."]}]}]}\
        """
        .formatted(number, number, date, heading);
  }

  @Test
  void tellsTheDiagnosticsAsADataset() {
    Dataset<Row> diagnostics = CheckBulletins.diagnostics(checked);
    diagnostics.groupBy("severity", "code").count().orderBy("code").show(false);
    assertEquals(COUNT / 1000, diagnostics.filter(col("code").equalTo("date-impossible")).count());
    assertEquals(COUNT / 100, diagnostics.filter(col("code").equalTo("member-unknown")).count());
    assertEquals(COUNT / 1000 + COUNT / 100, diagnostics.count());
    int column = bulletin(700).indexOf("\"headng\"") + 1;
    assertEquals(
        List.of(
            "n700",
            "error",
            "member-unknown",
            "/body/1/headng",
            column,
            "unknown member \"headng\""),
        row(diagnostics.filter(col("id").equalTo("n700"))));
  }

  @Test
  void rendersWhatIsValid() {
    Dataset<Row> texts = checked.filter(col("text").isNotNull()).select("text");
    assertEquals(COUNT - COUNT / 1000 - COUNT / 100, texts.count());
    String expected =
        """
        No 7
        2 March 2026

        The boat is back.

        East Coast

          • Two offices.
        """;
    assertEquals(List.of(expected), row(checked.filter(col("id").equalTo("n7")).select("text")));
  }

  /** Bulletins are serializable, so that they travel between executors as they are. */
  @Test
  void sendsBulletinsAround() {
    MapFunction<Row, Bulletin> parse =
        row -> BulletinParser.create().parse(row.<String>getAs("json")).orElseThrow();
    Dataset<Bulletin> sent =
        bulletins
            .filter(col("id").isin("n1", "n2", "n3"))
            .map(parse, Encoders.javaSerialization(Bulletin.class))
            .repartition(3);
    MapFunction<Bulletin, String> title = Bulletin::title;
    assertEquals(
        List.of("No 1", "No 2", "No 3"),
        sent.map(title, Encoders.STRING()).collectAsList().stream().sorted().toList());
  }

  private static List<Object> row(Dataset<Row> rows) {
    Row only = rows.collectAsList().get(0);
    assertEquals(1, rows.count());
    return scala.jdk.javaapi.CollectionConverters.asJava(only.toSeq());
  }
}
