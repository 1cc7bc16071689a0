// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.core.Bulletin;
import dev.bulletin.core.BulletinBuilder;
import dev.bulletin.core.Text;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.Yaml;

/** Front matter, as SnakeYAML reads it. */
class FrontMatterTest {

  private static final MarkdownRenderer RENDERER =
      MarkdownRenderer.builder().frontMatter(FrontMatter.INSTEAD_OF_TITLE).build();

  private static Map<String, Object> read(Bulletin bulletin) {
    String[] parts = RENDERER.render(bulletin).split("(?m)^---\n", 3);
    assertThat(parts[0]).isEmpty();
    return new Yaml().load(parts[1]);
  }

  private static BulletinBuilder bulletin(String title) {
    return Bulletin.builder(title, "en").paragraph("x");
  }

  @Test
  void hasWhatSiteGeneratorsLookFor() {
    Bulletin bulletin =
        bulletin("On: \"it\" # 1")
            .subtitle(Text.builder().plain("So ").strong("it").plain(" is").build())
            .date("2026-01-08")
            .authors(List.of("Ann", "Ben: \\o/"))
            .build();

    assertThat(RENDERER.render(bulletin))
        .isEqualTo(
            """
            ---
            title: "On: \\"it\\" # 1"
            description: "So it is"
            date: 2026-01-08
            lang: "en"
            authors:
              - "Ann"
              - "Ben: \\\\o/"
            ---

            So **it** is

            8 January 2026\\
            Ann, Ben: \\o/

            x
            """);
    assertThat(read(bulletin))
        .containsEntry("title", "On: \"it\" # 1")
        .containsEntry("description", "So it is")
        .containsEntry("date", Date.from(Instant.parse("2026-01-08T00:00:00Z")))
        .containsEntry("lang", "en")
        .containsEntry("authors", List.of("Ann", "Ben: \\o/"));
  }

  @Test
  void theTitleStandsBesideItWhereAskedFor() {
    MarkdownRenderer both = MarkdownRenderer.builder().frontMatter(FrontMatter.AND_TITLE).build();

    assertThat(both.render(bulletin("T").build()))
        .isEqualTo("---\ntitle: \"T\"\nlang: \"en\"\n---\n\n# T\n\nx\n");
    assertThat(RENDERER.render(bulletin("T").build()))
        .isEqualTo("---\ntitle: \"T\"\nlang: \"en\"\n---\n\nx\n");
  }

  @ParameterizedTest
  @CsvSource({
    "2026, 2026-01-01, 2026-01-01T00:00:00Z",
    "2026-03, 2026-03-01, 2026-03-01T00:00:00Z",
    "2026-03-04, 2026-03-04, 2026-03-04T00:00:00Z",
    "2026-03-04T05:06, 2026-03-04T05:06:00, 2026-03-04T05:06:00Z",
    "2026-03-04T05:06+08:00, 2026-03-04T05:06:00+08:00, 2026-03-03T21:06:00Z",
    "2026-03-04T05:06:07Z, 2026-03-04T05:06:07Z, 2026-03-04T05:06:07Z"
  })
  void aDateIsWhole(String date, String written, String read) {
    Bulletin bulletin = bulletin("T").date(date).build();

    assertThat(RENDERER.render(bulletin)).contains("\ndate: " + written + "\n");
    assertThat(read(bulletin)).containsEntry("date", Date.from(Instant.parse(read)));
  }

  @Test
  void aDateThatDoesNotExistIsLeftOut() {
    assertThat(read(bulletin("T").date("2026-02-30").build())).containsOnlyKeys("title", "lang");
  }

  @Test
  void anyStringIsReadBackEqual() {
    Random random = new Random(1);
    for (int i = 0; i < 2000; i++) {
      String words =
          i % 2 == 0 ? new NastyWords(i).words().replace("\ud800", "") : anything(random);

      assertThat(read(bulletin(words).build())).containsEntry("title", words);
    }
    assertThat(read(bulletin("a\ud800b\udc00").build())).containsEntry("title", "a\ufffdb\ufffd");
  }

  private static String anything(Random random) {
    StringBuilder words = new StringBuilder();
    for (int i = random.nextInt(8); i >= 0; i--) {
      int c = random.nextInt(random.nextBoolean() ? 0x100 : 0x110000);
      words.appendCodePoint(c >= 0xd800 && c < 0xe000 ? ':' : c);
    }
    return words.toString();
  }
}
