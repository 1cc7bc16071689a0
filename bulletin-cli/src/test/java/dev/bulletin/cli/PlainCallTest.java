// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.cli.Caller.Called;
import dev.bulletin.cli.console.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A call without the parser of options does what the same call does with it. */
class PlainCallTest {

  @TempDir Path folder;

  private Caller caller;

  @BeforeEach
  void write() throws IOException {
    caller = new Caller(folder);
    caller.write("good.json", Samples.GOOD);
    caller.write("bad.json", Samples.FAULTY);
    caller.write("in/a.bulletin.json", Samples.GOOD);
    caller.write("in/b.bulletin.json", Samples.FAULTY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "validate good.json",
        "validate bad.json good.json",
        "validate in",
        "validate in/*",
        "validate missing.json",
        "validate -",
        "validate",
        "validate validate",
        "render good.json",
        "render good.json --to html",
        "render --to=html-email good.json",
        "render bad.json --to markdown",
        "render in --to text",
        "render missing.json --to=html-fragment",
        "render --to=text"
      })
  void isWhatTheParserWouldDo(String words) {
    List<String> plain = List.of(words.split(" "));
    assertThat(isPlain(plain)).isTrue();
    List<String> parsed = new ArrayList<>(plain);
    parsed.add("--color=never");
    assertThat(isPlain(parsed)).isFalse();

    Called without = call(plain);
    Called with = call(parsed);

    assertThat(without.status()).isEqualTo(with.status());
    assertThat(without.out()).isEqualTo(with.out());
    assertThat(timeless(without.err())).isEqualTo(timeless(with.err()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "new",
        "validate good.json -q",
        "validate @files",
        "validate good.json --to html",
        "validate -- good.json",
        "render good.json --to HTML",
        "render good.json --to pdf",
        "render good.json --to",
        "render good.json --to= ",
        "render good.json --to text --to html",
        "render good.json --to pdf --to html",
        "render good.json --tobias",
        "validate --help"
      })
  void leavesAllElseToTheParser(String words) {
    assertThat(isPlain(words.isEmpty() ? List.of() : List.of(words.split(" ")))).isFalse();
  }

  @Test
  void takesANameAsItIs() throws IOException {
    caller.write("a b=c.json", Samples.GOOD);

    assertThat(caller.call("validate", "a b=c.json").status()).isZero();
    assertThat(caller.call("validate", "").status()).isEqualTo(2);
  }

  private boolean isPlain(List<String> words) {
    OutputStream nowhere = OutputStream.nullOutputStream();
    InputStream nothing = InputStream.nullInputStream();
    Console console = new Console(nothing, nowhere, nowhere, Map.of(), folder, false, false);
    return PlainCall.of(console, words) != null;
  }

  private Called call(List<String> words) {
    return caller.call(words.toArray(String[]::new));
  }

  private static String timeless(String text) {
    return Arrays.toString(text.replaceAll("\\(\\d+\\.\\d+ s\\)", "").split("\n"));
  }
}
