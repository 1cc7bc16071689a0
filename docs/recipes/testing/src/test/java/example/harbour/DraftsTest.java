// SPDX-License-Identifier: Apache-2.0
package example.harbour;

import static dev.bulletin.testing.BulletinAssertions.assertThatBulletin;

import dev.bulletin.testing.junit.BulletinSource;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;

class DraftsTest {

  @ParameterizedTest
  @BulletinSource("src/main/drafts")
  void everyDraftIsReadyToBeSent(Path file) {
    assertThatBulletin(file).isValid();
  }
}
