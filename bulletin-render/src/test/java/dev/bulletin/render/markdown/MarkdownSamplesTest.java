// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.core.Bulletin;
import dev.bulletin.render.BulletinWords;
import dev.bulletin.render.RandomBulletins;
import dev.bulletin.render.Samples;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The sample bulletins as Markdown, and the words of these and of others. */
class MarkdownSamplesTest {

  static final Set<String> NAMES = Samples.all().keySet();

  private static final Map<String, Bulletin> SAMPLES = Samples.all();
  private static final MarkdownRenderer RENDERER = MarkdownRenderer.create();

  @ParameterizedTest
  @FieldSource("NAMES")
  void everyWordIsReadInItsOrder(String name) {
    Bulletin bulletin = SAMPLES.get(name);
    assertThat(
            BulletinWords.firstMissing(
                bulletin, MarkdownOutline.words(RENDERER.render(bulletin)), words -> words))
        .isNull();
  }

  @Test
  void everyWordOfBulletinsInEveryScriptIsReadInItsOrder() {
    RandomBulletins.first(500)
        .forEach(
            bulletin ->
                assertThat(
                        BulletinWords.firstMissing(
                            bulletin,
                            MarkdownOutline.words(RENDERER.render(bulletin)),
                            BulletinWords::lettersAndDigits))
                    .isNull());
  }

  /** The samples are ordinary prose: the only backslashes in them break lines. */
  @ParameterizedTest
  @FieldSource("NAMES")
  void nothingIsEscaped(String name) {
    assertThat(RENDERER.render(SAMPLES.get(name)).replace("\\\n", "\n")).doesNotContain("\\");
  }
}
