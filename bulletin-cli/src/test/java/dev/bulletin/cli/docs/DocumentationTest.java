// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every block of code in the documentation is compiled, run or read: what it shows is what happens.
 * CONTRIBUTING.md says how an example is written.
 */
class DocumentationTest {

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicContainer> everyExampleHolds() {
    return Repository.pages().stream()
        .map(Page::read)
        .filter(page -> !page.examples().isEmpty())
        .map(this::examples);
  }

  private DynamicContainer examples(Page page) {
    String name = page.examples().get(0).page().toString();
    try {
      Path own = folder.resolve(name.replaceAll("\\W", "-"));
      return dynamicContainer(name, new PageExamples(page.examples(), own).tests());
    } catch (Exception e) {
      throw new IllegalStateException(name, e);
    }
  }

  @Test
  void thePagesAreFound() {
    List<Path> pages = Repository.pages();
    assertThat(pages)
        .contains(Path.of("README.md"), Path.of("CONTRIBUTING.md"), Path.of("docs", "format.md"));
  }
}
