// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.core.Bulletin;
import dev.bulletin.core.Paragraph;
import org.junit.jupiter.api.Test;

class BulletinParserTest {

  private static final String SMALLEST =
      "{\"title\": \"Prayer Request\", \"language\": \"en\", \"body\": [\"Give thanks for rain.\"]}";

  @Test
  void readsTheSmallestBulletin() {
    Bulletin expected =
        Bulletin.builder("Prayer Request", "en").paragraph("Give thanks for rain.").build();
    assertThat(BulletinParser.create().parse(SMALLEST).orElseThrow()).isEqualTo(expected);
    assertThat(expected.body()).first().isInstanceOf(Paragraph.class);
  }
}
