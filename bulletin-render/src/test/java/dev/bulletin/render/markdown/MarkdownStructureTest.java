// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.core.Bulletin;
import dev.bulletin.core.Paragraph;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Whatever the words of a bulletin are, commonmark-java reads its structure in the Markdown, and no
 * other.
 */
class MarkdownStructureTest {

  private static final MarkdownRenderer RENDERER = MarkdownRenderer.create();

  @Test
  void hasTheStructureAndTheWordsOfTheBulletinAndNoOther() {
    for (int seed = 0; seed < 1000; seed++) {
      Bulletin bulletin = new NastyWords(seed).bulletin();
      String markdown = RENDERER.render(bulletin);
      Outline read = MarkdownOutline.of(markdown);
      Outline meant = BulletinOutline.of(bulletin);

      assertThat(read.structure()).as("seed %s%n%s", seed, markdown).isEqualTo(meant.structure());
      assertThat(read.hasNoMoreStyleThan(meant))
          .as("emphasis of seed %s%n%s", seed, markdown)
          .isTrue();
    }
  }

  @Test
  void keepsTheEmphasisOfEveryLetterThatHasSpaceAround() {
    for (int seed = 0; seed < 1000; seed++) {
      Bulletin bulletin =
          Bulletin.builder("Title", "en")
              .body(List.of(new Paragraph(new NastyWords(seed).spacedEmphasis())))
              .build();
      String markdown = RENDERER.render(bulletin);

      assertThat(MarkdownOutline.of(markdown).emphasised())
          .as("seed %s%n%s", seed, markdown)
          .isEqualTo(BulletinOutline.of(bulletin).emphasised());
    }
  }
}
