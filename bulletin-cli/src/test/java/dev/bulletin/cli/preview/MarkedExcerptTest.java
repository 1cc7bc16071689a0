// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.preview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.json.internal.excerpt.Excerpt;
import org.junit.jupiter.api.Test;

class MarkedExcerptTest {

  @Test
  void partsAtColumnsNotAtCharacters() {
    String text = "\"\u6f22\u5b57\": \"\ud83c\udf0a x\"";

    assertThat(MarkedExcerpt.of(new Excerpt(1, text, 8, 6)))
        .isEqualTo(new MarkedExcerpt("\"\u6f22\u5b57\": ", "\"\ud83c\udf0a x\"", ""));
  }

  @Test
  void takesMarksWithTheirLetter() {
    assertThat(MarkedExcerpt.of(new Excerpt(1, "e\u0301xy", 1, 1)))
        .isEqualTo(new MarkedExcerpt("e\u0301", "x", "y"));
  }

  @Test
  void marksTheEndOfALine() {
    assertThat(MarkedExcerpt.of(new Excerpt(1, "abc", 3, 1)))
        .isEqualTo(new MarkedExcerpt("abc", "", ""));
  }
}
