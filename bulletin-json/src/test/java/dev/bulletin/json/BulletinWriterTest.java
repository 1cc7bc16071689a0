// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bulletin.core.Bulletin;
import dev.bulletin.core.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BulletinWriterTest {

  private static final String CANONICAL =
      "{\"$schema\":\"https://bulletin.dev/schema/1/bulletin.schema.json\",\"id\":\"a\","
          + "\"title\":\"Notes\",\"subtitle\":[\"a\",{\"em\":\"b\"}],\"language\":\"en\","
          + "\"organization\":{\"name\":\"Harbour\",\"url\":\"https://harbour.example\","
          + "\"logo\":{\"image\":\"logo.svg\",\"alt\":\"Harbour\"}},\"authors\":[\"Ana\"],"
          + "\"issue\":\"1\",\"date\":\"2026-01-08\",\"expires\":{\"start\":\"2026-02-01\","
          + "\"end\":\"2026-02-02\",\"text\":\"Candlemas\"},\"severity\":\"minor\",\"body\":[\"One"
          + " boat.\",{\"items\":[\"Pray.\",{\"kind\":\"event\",\"label\":\"Sunday\",\"title\":\"Open"
          + " day\",\"text\":\"All day.\",\"when\":\"2026-01-11\",\"where\":\"Pier"
          + " 4\",\"severity\":\"unknown\",\"language\":\"en\",\"body\":[{\"pre\":\"a\\n"
          + "\\tb\",\"format\":\"shell\"}]}],\"style\":\"number\",\"start\":4},"
          + "{\"rows\":[[\"Sunday\",\"\"]],\"columns\":[\"Day\",\"Driver\"],\"caption\":\"Rota\"}],"
          + "\"footer\":[{\"text\":[{\"link\":\"https://harbour.example\"},{\"link\":\"us\","
          + "\"href\":\"mailto:a@harbour.example\"},{\"span\":\"a\",\"language\":\"fr\"},"
          + "{\"code\":\"b\"},{\"strong\":[{\"em\":\"c\"}]}]}],"
          + "\"extensions\":{\"z\":1.50,\"a\":[-0,1E+2,true,null,\"\\u0007é\"],\"m\":{}}}";

  private final Bulletin notes =
      Bulletin.builder("Notes", "en").paragraph("Give thanks 🚢").build();

  @Test
  void canonicalJsonIsWrittenAsItWas() {
    BulletinWriter writer = BulletinWriter.builder().compact().schemaAddress(true).build();
    Bulletin bulletin = BulletinParser.create().parse(CANONICAL).orElseThrow();
    assertThat(writer.write(bulletin)).isEqualTo(CANONICAL);
  }

  @Test
  void shorthandIsRestored() {
    String longhand =
        "{\"body\":[{\"text\":\"a\"},{\"items\":[{\"text\":\"b\"}],\"style\":\"bullet\"},"
            + "{\"text\":[\"c\"]}],\"date\":{\"start\":\"2026\"},\"organization\":{\"name\":\"d\"},"
            + "\"language\":\"en\",\"title\":\"e\"}";
    Bulletin bulletin = BulletinParser.create().parse(longhand).orElseThrow();
    assertThat(BulletinWriter.builder().compact().build().write(bulletin))
        .isEqualTo(
            "{\"title\":\"e\",\"language\":\"en\",\"organization\":\"d\",\"date\":\"2026\","
                + "\"body\":[\"a\",{\"items\":[\"b\"]},\"c\"]}");
  }

  @Test
  void indentsByTwoSpacesAndEndsWithALineFeed() {
    assertThat(BulletinWriter.create().write(notes))
        .isEqualTo(
            """
            {
              "title": "Notes",
              "language": "en",
              "body": [
                "Give thanks 🚢"
              ]
            }
            """);
    assertThat(BulletinWriter.builder().indentation(4).build().write(notes))
        .contains("\n    \"title\"");
    assertThat(BulletinWriter.builder().indentation(1).build().write(notes))
        .contains("\n \"body\": [\n  \"Give");
    assertThat(BulletinWriter.builder().indentation(16).build().write(notes))
        .contains("\n" + " ".repeat(16) + "\"title\"");
    assertThatThrownBy(() -> BulletinWriter.builder().indentation(0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> BulletinWriter.builder().indentation(17))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void onlyWhatMustBeEscapedIs() {
    Bulletin bulletin =
        notes.toBuilder().subtitle(Text.of("\\ \"a?\" / \u001f\u0010\u000f\u0000\u007f")).build();
    assertThat(BulletinWriter.create().write(bulletin))
        .contains("\"\\\\ \\\"a?\\\" / \\u001F\\u0010\\u000F\\u0000\u007f\"");
  }

  @Test
  void deepAndLongDocumentsAreIndentedLikeOthers() {
    int depth = 20;
    String json =
        "{\"title\":\"a\",\"language\":\"en\",\"body\":[\"%s\"],\"extensions\":{\"deep\":%s1%s}}"
            .replaceFirst("%s", "b".repeat(15_000))
            .replaceFirst("%s", "[".repeat(depth))
            .replaceFirst("%s", "]".repeat(depth));
    Bulletin bulletin = BulletinParser.create().parse(json).orElseThrow();
    assertThat(BulletinWriter.builder().compact().build().write(bulletin)).isEqualTo(json);
    StringBuilder deep = new StringBuilder("    \"deep\": [\n");
    for (int i = 3; i < depth + 2; i++) {
      deep.append("  ".repeat(i)).append("[\n");
    }
    deep.append("  ".repeat(depth + 2)).append("1\n");
    assertThat(BulletinWriter.create().write(bulletin)).contains(deep).contains("b".repeat(15_000));
  }

  @Test
  void aFileBehindALinkIsWrittenAndTheLinkStays(@TempDir Path folder) throws IOException {
    Path target = Files.writeString(folder.resolve("target.json"), "before");
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), target);
    BulletinWriter.create().write(notes, link);
    assertThat(link).isSymbolicLink();
    assertThat(target).hasContent(BulletinWriter.create().write(notes));
  }

  @Test
  void everyOutputGetsTheSame(@TempDir Path folder) throws IOException {
    BulletinWriter writer = BulletinWriter.create();
    String expected = writer.write(notes);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    StringWriter characters = new StringWriter();
    Path file = folder.resolve("a.json");
    Files.writeString(file, "before");
    writer.write(notes, bytes);
    writer.write(notes, characters);
    writer.write(notes, file);
    assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(expected);
    assertThat(writer.writeBytes(notes)).isEqualTo(bytes.toByteArray());
    assertThat(characters).hasToString(expected);
    assertThat(file).hasContent(expected);
    assertThat(folder).isDirectoryContaining(file::equals);
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void aFileThatCannotBeWrittenLeavesNothingBehind(@TempDir Path folder) throws IOException {
    Path taken = Files.createDirectories(folder.resolve("taken/full")).getParent();
    assertThatThrownBy(() -> BulletinWriter.create().write(notes, taken))
        .isInstanceOf(IOException.class);
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(taken);
    }
    assertThatThrownBy(() -> BulletinWriter.create().write(notes, folder.resolve("none/a.json")))
        .isInstanceOf(IOException.class);
  }

  @Test
  void loneSurrogatesSurvive() {
    Bulletin damaged = notes.toBuilder().subtitle(Text.of("a\ud83d\ud83d\udea2b\udea2")).build();
    String json = BulletinWriter.create().write(damaged);
    assertThat(json).contains("a\\ud83d🚢b\\udea2");
    ParseResult result = BulletinParser.create().parse(json);
    assertThat(result.soundParts()).contains(damaged);
    assertThat(result.diagnostics()).extracting("code").containsOnly("lone-surrogate");
  }
}
