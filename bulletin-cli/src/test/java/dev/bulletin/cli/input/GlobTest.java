// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "*.json            | a.json",
        "a?c.json          | abc.json",
        "[a-c]x            | bx",
        "[!a-c]x           | dx",
        "[^a-c]x           | dx",
        "[]x]y             | ]y",
        "{a,b}.json        | b.json",
        "{a,{b,c}d}.json   | cd.json",
        "**/*.json         | a.json",
        "**/*.json         | x/y/a.json",
        "news/**           | news/x/y",
        "news/**/x.json    | news/x.json",
        "news/**/z/x.json  | news/a/z/b/z/x.json",
        ".hidden/*         | .hidden/a",
        "[*]               | *",
        "{open             | {open",
      })
  void matches(String pattern, String path) {
    assertThat(Glob.of(pattern).matches(path)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "*.json    | a/b.json",
        "*.json    | .hidden.json",
        "?x        | .x",
        "[.]x      | .x",
        "**/x      | .git/x",
        "**        | .git/x",
        "a?c       | ac",
        "[a-c]x    | dx",
        "{a,b}     | c",
        "news/**   | old/x",
        "news/*    | news",
      })
  void doesNotMatch(String pattern, String path) {
    assertThat(Glob.of(pattern).matches(path)).isFalse();
  }

  /** The platform's own matcher agrees wherever the two mean the same. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"*a*b | xaxxb", "a*b*c | abcabc", "*.{json,txt} | xx.txt", "x[0-9]y | x5y", "? | é"})
  void agreesWithThePlatform(String pattern, String name) {
    PathMatcher platform = FileSystems.getDefault().getPathMatcher("glob:" + pattern);

    for (String text : new String[] {name, name + "z", "z" + name, name.substring(1)}) {
      assertThat(Glob.of(pattern).matches(text))
          .as("%s matches %s", pattern, text)
          .isEqualTo(platform.matches(Path.of(text)));
    }
  }

  @Test
  void answersAHostilePatternInLittleSteps() {
    String pattern = "*a".repeat(2_000) + "b";

    assertThat(Glob.of(pattern).matches("a".repeat(4_000))).isFalse();
    assertThat(Glob.of("**/".repeat(500) + "x").matches("a/".repeat(1_000) + "y")).isFalse();
  }

  @Test
  void refusesBracesThatStandForTooManyPatterns() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Glob.of("{a,b}".repeat(40)))
        .withMessageContaining("1000");
  }
}
