// SPDX-License-Identifier: Apache-2.0
package example.harbour;

import static dev.bulletin.testing.BulletinAssertions.assertThat;
import static dev.bulletin.testing.BulletinAssertions.assertThatBulletin;

import dev.bulletin.core.Bulletin;
import dev.bulletin.render.text.TextRenderer;
import dev.bulletin.testing.junit.BulletinSource;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

class BulletinsTest {

  @ParameterizedTest
  @BulletinSource("src/main/bulletins")
  void everyBulletinIsSound(Path file) {
    assertThatBulletin(file).isValid().hasNoWarnings();
  }

  @Test
  void theLetterToTheEastCoastIsAsItWasSent() {
    assertThatBulletin(Path.of("src/main/bulletins/spring.bulletin.json"))
        .hasSection("East Coast")
        .rendersLike(TextRenderer.create(), Path.of("src/test/letters/spring.txt"));
  }

  @Test
  void aBulletinInMemoryIsAskedTheSame() {
    Bulletin bulletin = Bulletin.builder("Open day", "en").paragraph("Come and see.").build();
    assertThat(bulletin).isValid();
  }
}
