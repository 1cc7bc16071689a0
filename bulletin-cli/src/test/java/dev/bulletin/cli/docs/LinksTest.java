// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No link of the documentation is dead, and every page is found from its first. */
class LinksTest {

  static List<Path> pages() {
    return Repository.pages();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyLinkLeadsSomewhere(Path page) {
    for (String link : Page.read(page).links()) {
      if (URI.create(link).isAbsolute()) {
        assertThat(link).startsWith("https://");
      } else {
        followed(page, URI.create(link));
      }
    }
  }

  private static void followed(Path page, URI link) {
    Path target = target(page, link);
    assertThat(Repository.ROOT.resolve(target)).as("%s: %s", page, link).exists();
    if (link.getFragment() != null) {
      assertThat(Page.read(target).anchors()).as("%s: %s", page, link).contains(link.getFragment());
    }
  }

  @Test
  void everyPageIsFoundFromTheFirst() {
    Set<Path> found = new HashSet<>();
    Deque<Path> toRead = new ArrayDeque<>(List.of(Path.of("docs", "README.md")));
    while (!toRead.isEmpty()) {
      Path page = toRead.pop();
      if (pages().contains(page) && found.add(page)) {
        Page.read(page).links().stream()
            .map(URI::create)
            .filter(link -> !link.isAbsolute())
            .forEach(link -> toRead.push(target(page, link)));
      }
    }
    assertThat(found).containsExactlyInAnyOrderElementsOf(pages());
  }

  private static Path target(Path page, URI link) {
    return link.getPath().isEmpty() ? page : page.resolveSibling(link.getPath()).normalize();
  }
}
