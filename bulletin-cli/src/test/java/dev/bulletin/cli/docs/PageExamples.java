// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The examples of a page share a folder. In it are the samples, and each file that the page tells
 * the reader to save.
 */
final class PageExamples {

  private final List<Example> examples;
  private final Path folder;
  private final JavaExamples java;
  private final Map<String, ExampleCheck> checks;

  PageExamples(List<Example> examples, Path work) throws Exception {
    this.examples = examples;
    this.folder = Files.createDirectories(work.resolve("folder"));
    this.java = new JavaExamples(examples.stream().filter(this::isJava).toList(), folder, work);
    Shell shell = new Shell(folder);
    this.checks =
        Map.of(
            "console", new ConsoleExamples(shell),
            "java", java,
            "json", new JsonExamples(),
            "sh", new ShellExamples(shell),
            "text", this::checkOutput,
            "xml", new XmlExamples(),
            "yaml", YamlExamples::check);
    saveFiles();
  }

  private void saveFiles() throws Exception {
    Repository.copySamples(folder);
    for (Example example : examples) {
      if (example.fileName().isPresent()) {
        Path file = folder.resolve(example.fileName().get());
        assertThat(file).as("a second file of that name").doesNotExist();
        Files.createDirectories(file.getParent());
        Files.writeString(file, example.text());
      }
    }
  }

  Stream<DynamicTest> tests() {
    return examples.stream()
        .map(example -> dynamicTest(example.place(), () -> checkAtItsPlace(example)));
  }

  private void checkAtItsPlace(Example example) {
    try {
      check(example);
    } catch (Exception | AssertionError e) {
      throw new AssertionError(example.place() + ": " + e.getMessage(), e);
    }
  }

  private void check(Example example) throws Exception {
    if (example.source().isPresent()) {
      checkExcerpt(example);
    } else if (!example.info().equals("text drawing")) {
      assertThat(checks)
          .as("%s: a language that is tested", example.place())
          .containsKey(example.language());
      checks.get(example.language()).check(example);
    }
  }

  /**
   * A part of a file that is tested where it lives, moved left; a command by what Maven is told.
   */
  private static void checkExcerpt(Example example) {
    String file = Repository.read(example.source().orElseThrow());
    String shown = example.text();
    if (example.language().equals("sh")) {
      shown = shown.replaceFirst("^mvn (-q )?", "").strip();
    }
    assertThat(shown).isNotBlank();
    assertThat(withoutMargins(file)).contains(withoutMargins(shown));
  }

  private static String withoutMargins(String text) {
    return text.replaceAll("(?m)^[ \t]+|[ \t]+$", "");
  }

  /** Text is what the Java before it prints, once the reader has run it. */
  private void checkOutput(Example example) throws Exception {
    int before = examples.indexOf(example) - 1;
    while (before >= 0 && examples.get(before).language().equals("sh")) {
      before--;
    }
    assertThat(before).as("an example before it").isNotNegative();
    assertThat(examples.get(before).language()).isEqualTo("java");
    example.checkOutput(java.output(examples.get(before)));
  }

  private boolean isJava(Example example) {
    return example.language().equals("java") && example.source().isEmpty();
  }
}
