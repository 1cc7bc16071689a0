// SPDX-License-Identifier: Apache-2.0
package example.harbour;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.get_json_object;

import dev.bulletin.core.diagnostic.Diagnostic;
import dev.bulletin.json.BulletinParser;
import dev.bulletin.json.ParseResult;
import dev.bulletin.render.text.TextRenderer;
import java.io.IOException;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/** Checks bulletins, one on each line, and prints those that are valid as text. */
public final class CheckBulletins {

  // Each executor makes its own, once: static fields do not travel.
  private static final BulletinParser PARSER = BulletinParser.create();
  private static final TextRenderer TEXT = TextRenderer.create();

  private static final StructType CHECKED =
      StructType.fromDDL(
          """
          id STRING,
          text STRING,
          diagnostics ARRAY<STRUCT<
            severity: STRING, code: STRING, pointer: STRING, column: INT, message: STRING>>
          """);

  /** The identifier is Spark's to read: it is told even where the bulletin is not valid. */
  public static Dataset<Row> read(SparkSession spark, String path) {
    return spark
        .read()
        .text(path)
        .select(get_json_object(col("value"), "$.id").as("id"), col("value").as("json"));
  }

  public static Dataset<Row> check(Dataset<Row> bulletins) {
    MapFunction<Row, Row> check = CheckBulletins::check;
    return bulletins.map(check, Encoders.row(CHECKED));
  }

  public static Dataset<Row> diagnostics(Dataset<Row> checked) {
    return checked.select(col("id"), explode(col("diagnostics")).as("d")).select("id", "d.*");
  }

  private static Row check(Row bulletin) {
    ParseResult result = PARSER.parse(bulletin.<String>getAs("json"));
    return RowFactory.create(
        bulletin.getAs("id"),
        result.bulletin().map(TEXT::render).orElse(null),
        result.diagnostics().stream().map(CheckBulletins::row).toArray(Row[]::new));
  }

  private static Row row(Diagnostic found) {
    return RowFactory.create(
        found.severity().value(),
        found.code(),
        found.pointer(),
        found.location().start().column(),
        found.message());
  }

  public static void main(String[] args) throws IOException {
    try (SparkSession spark = SparkSession.builder().appName("check-bulletins").getOrCreate()) {
      Dataset<Row> checked = check(read(spark, args[0])).cache();
      diagnostics(checked).write().json(args[1]);
      checked.filter(col("text").isNotNull()).select("id", "text").write().parquet(args[2]);
    }
  }
}
