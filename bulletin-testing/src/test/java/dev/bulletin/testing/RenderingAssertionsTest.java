// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.testing;

import static dev.bulletin.testing.BulletinAssertions.assertThat;
import static dev.bulletin.testing.BulletinAssertions.assertThatBulletin;
import static dev.bulletin.testing.Failures.messageOf;
import static dev.bulletin.testing.Samples.MISSPELT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bulletin.core.Bulletin;
import dev.bulletin.render.Renderer;
import dev.bulletin.render.html.HtmlRenderer;
import dev.bulletin.render.text.TextRenderer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.opentest4j.AssertionFailedError;

/** How a bulletin is rendered: each assertion where it holds, and what it says where not. */
@ResourceLock(Resources.SYSTEM_PROPERTIES)
class RenderingAssertionsTest {

  private static final Renderer TEXT = TextRenderer.create();
  private static final Bulletin BULLETIN =
      Bulletin.builder("Open day", "en")
          .paragraph("Come and see.")
          .bullets("Two boats", "Six people")
          .build();
  private static final String RENDERED = TEXT.render(BULLETIN);
  private static final String DIFFERENCE =
      """
      Expecting the rendering of bulletin "Open day"
      by TextRenderer to be as expected but it is not:

      --- %s
      +++ rendering
      @@ -3,4 +3,4 @@
       Come and see.
      \s
      -  • Three boats··
      +  • Two boats
         • Six people
      """;

  @TempDir private Path folder;

  @Test
  void rendersTo() {
    assertThat(BULLETIN).rendersTo(TEXT, RENDERED);
    assertThat(BULLETIN).rendersTo(TEXT, RENDERED.replace("\n", "\r\n"));
    assertThat(
            messageOf(
                () ->
                    assertThat(BULLETIN)
                        .rendersTo(TEXT, RENDERED.replace("Two boats", "Three boats  "))))
        .isEqualTo(DIFFERENCE.replace("%s", "expected"));
  }

  @Test
  void aFailureHoldsBothTextsForAnEditorToCompare() {
    assertThatThrownBy(() -> assertThat(BULLETIN).rendersTo(TEXT, "x"))
        .isInstanceOfSatisfying(
            AssertionFailedError.class,
            failure -> {
              assertThat(failure.getExpected().getValue()).isEqualTo("x");
              assertThat(failure.getActual().getValue()).isEqualTo(RENDERED);
            });
  }

  @Test
  void rendersLike() throws IOException {
    Path golden = write("open-day.txt", RENDERED);
    assertThat(BULLETIN).rendersLike(TEXT, golden);
    Path other = write("other.txt", RENDERED.replace("Two boats", "Three boats  "));
    assertThat(messageOf(() -> assertThat(BULLETIN).rendersLike(TEXT, other)))
        .isEqualTo(DIFFERENCE.replace("%s", other.toString()));
    assertThat(Files.readString(other)).as("left as it is").contains("Three boats");
  }

  @Test
  void aMissingGoldenFileIsAFailureThatSaysHowToMakeIt() {
    Path golden = folder.resolve("golden/open-day.txt");
    assertThat(messageOf(() -> assertThat(BULLETIN).rendersLike(TEXT, golden)))
        .isEqualTo(
            "Expecting the golden file\n  "
                + golden
                + "\nto be there but it is not. To write it, run this test with"
                + " -Dbulletin.golden.update=true, and look at it before you keep it.");
    assertThat(golden).doesNotExist();
  }

  @Test
  void goldenFilesAreWrittenOnRequest() throws IOException {
    Path golden = folder.resolve("golden/open-day.txt");
    Path outdated = write("outdated.txt", "Closed day\n");
    System.setProperty("bulletin.golden.update", "true");
    try {
      assertThat(BULLETIN).rendersLike(TEXT, golden).rendersLike(TEXT, outdated);
    } finally {
      System.clearProperty("bulletin.golden.update");
    }
    assertThat(golden).hasBinaryContent(RENDERED.getBytes(StandardCharsets.UTF_8));
    assertThat(outdated).hasBinaryContent(RENDERED.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aGoldenFileThatCannotBeReadIsTold() {
    assertThatThrownBy(() -> assertThat(BULLETIN).rendersLike(TEXT, folder))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("the golden file " + folder);
  }

  @Test
  void rendering() {
    assertThat(BULLETIN).rendering(HtmlRenderer.create()).contains("<h1>Open day</h1>");
    assertThat(messageOf(() -> assertThat(BULLETIN).rendering(TEXT).startsWith("Closed")))
        .contains("Closed");
  }

  @Test
  void onlyAValidDocumentIsRendered() {
    assertThat(messageOf(() -> assertThatBulletin(MISSPELT).rendersTo(TEXT, "Spring\n")))
        .startsWith("Expecting <input>\nto be valid but it is not:");
  }

  @Test
  void aMissingLineBreakAtTheEndIsShown() {
    assertThat(messageOf(() -> assertThat(BULLETIN).rendersTo(TEXT, RENDERED.stripTrailing())))
        .endsWith("   • Six people\n-\\ no line break at the end\n");
  }

  @Test
  void whatNoOneSeesIsShown() {
    Bulletin bulletin = Bulletin.builder("50% of %s", "en").paragraph("x").build();
    String expected = TEXT.render(bulletin).replace("x", "x\u200b");
    assertThat(messageOf(() -> assertThat(bulletin).rendersTo(TEXT, expected)))
        .contains(" 50% of %s\n", "\n-x\\u200b\n", "\n+x\n");
  }

  private Path write(String name, String text) throws IOException {
    return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
  }
}
