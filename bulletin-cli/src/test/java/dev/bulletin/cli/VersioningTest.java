// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The API is compared with the version released last, once there is one. */
class VersioningTest {

  private static final Pattern RELEASE =
      Pattern.compile("^## \\[(\\d+\\.\\d+\\.\\d+)]", Pattern.MULTILINE);

  /** What a version must be compared with: the newest release that is not this version itself. */
  private static String previous(String changelog, String version) {
    List<String> releases =
        RELEASE.matcher(changelog).results().map((MatchResult found) -> found.group(1)).toList();
    return releases.stream().filter(release -> !release.equals(version)).findFirst().orElse("");
  }

  @Test
  void theBuildComparesWithTheVersionReleasedLast() throws IOException {
    String pom = Files.readString(Path.of("..", "pom.xml"));
    String changelog = Files.readString(Path.of("..", "CHANGELOG.md"));
    String previous = previous(changelog, value(pom, "<version>", "</version>"));
    if (previous.isEmpty()) {
      assertThat(pom)
          .contains("<bulletin.previous/>", "<japicmp.skip>true</japicmp.skip>")
          .contains("<version>0.1.0");
    } else {
      assertThat(value(pom, "<bulletin.previous>", "</bulletin.previous>")).isEqualTo(previous);
      assertThat(pom).contains("<japicmp.skip>false</japicmp.skip>");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "0.1.0-SNAPSHOT | ''    | ''",
        "0.1.0          | 0.1.0 | ''",
        "0.1.1-SNAPSHOT | 0.1.0 | 0.1.0",
        "0.2.0          | 0.2.0 | 0.1.0"
      })
  void theVersionReleasedLastIsToldByTheChangelog(String version, String newest, String previous) {
    String older = newest.equals("0.2.0") ? "\n## [0.1.0] - 2026-12-01\n" : "";
    String released = newest.isEmpty() ? "" : "\n## [" + newest + "] - 2027-01-01\n";
    String changelog = "## [Unreleased]\n" + released + older;
    assertThat(previous(changelog, version)).isEqualTo(previous);
  }

  private static String value(String text, String before, String after) {
    int start = text.indexOf(before) + before.length();
    return text.substring(start, text.indexOf(after, start));
  }
}
