// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.testing.junit;

import static dev.bulletin.testing.BulletinAssertions.assertThat;
import static dev.bulletin.testing.BulletinAssertions.assertThatBulletin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.testkit.engine.EventConditions.event;
import static org.junit.platform.testkit.engine.EventConditions.finishedWithFailure;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.message;

import dev.bulletin.core.Bulletin;
import dev.bulletin.core.rule.Level;
import dev.bulletin.json.ParseResult;
import dev.bulletin.testing.RunByTest;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.Event;

/** The source as JUnit runs it, over {@code src/test/bulletins} and the samples. */
class BulletinSourceTest {

  @ParameterizedTest
  @BulletinSource("../docs/examples")
  void eachSampleIsSound(Path file, Bulletin bulletin, ParseResult result, TestInfo test) {
    assertThatBulletin(file).hasNoDiagnostics();
    assertThat(bulletin).hasNoDiagnostics();
    assertThat(result).hasNoDiagnostics();
    assertThat(result.orElseThrow()).isEqualTo(bulletin);
    assertThat(test.getDisplayName()).contains(file.getFileName().toString());
  }

  /** Run by the tests below, and by nothing else. */
  @ExtendWith(RunByTest.class)
  static class Sources {

    @ParameterizedTest
    @BulletinSource("src/test/bulletins")
    void bulletins(Bulletin bulletin) {
      assertThat(bulletin).hasLanguage("en");
    }

    @ParameterizedTest
    @BulletinSource("src/test/bulletins")
    void files(Path file) {
      assertThatBulletin(file).isValid();
    }

    @ParameterizedTest
    @BulletinSource(value = "src/test/bulletins", levels = Level.INFORMATIVE)
    void results(ParseResult result) {
      assertThat(result).doesNotHaveDiagnostic("date-missing");
    }

    @ParameterizedTest
    @BulletinSource(value = "src/test/bulletins", include = "*.draft.json")
    void drafts(Path file) {
      assertThatBulletin(file).isValid();
    }

    @ParameterizedTest
    @BulletinSource(
        value = "src/test/bulletins",
        include = {"*.txt", "*.md"})
    void nothing(Path file) {
      assertThatBulletin(file).isValid();
    }

    @ParameterizedTest
    @BulletinSource("src/test/no-such-folder")
    void nowhere(Path file) {
      assertThatBulletin(file).isValid();
    }

    @ParameterizedTest
    @BulletinSource("src/test/bulletins")
    void numbers(int number) {
      assertThat(number).isZero();
    }
  }

  @Test
  void oneFileThatIsNotValidFailsAlone() {
    EngineExecutionResults run = run("bulletins", Bulletin.class);
    assertThat(names(run))
        .containsExactly("[1] deep/sound.bulletin.json", "[2] spring.bulletin.json");
    run.testEvents().assertStatistics(counts -> counts.succeeded(1).failed(1));
    run.testEvents()
        .failed()
        .assertThatEvents()
        .haveExactly(
            1,
            event(
                finishedWithFailure(
                    message(
                        text ->
                            text.contains("unknown member \"headng\" [member-unknown]")
                                && text.contains("^^^^^^^^ did you mean \"heading\"?")))));
  }

  @Test
  void filesAndWhatCameOfReadingThemAreTheTestsToJudge() {
    run("files", Path.class).testEvents().assertStatistics(counts -> counts.succeeded(1).failed(1));
    run("results", ParseResult.class)
        .testEvents()
        .assertStatistics(counts -> counts.succeeded(0).failed(2));
  }

  @Test
  void otherNamesCanBeAskedFor() {
    assertThat(names(run("drafts", Path.class))).containsExactly("[1] summer.draft.json");
  }

  @Test
  void nothingToTestIsAFailure() {
    fails("nothing", Path.class, text -> text.startsWith("there is no *.txt or *.md in "));
    fails("nowhere", Path.class, text -> text.startsWith("there is no folder "));
  }

  @Test
  void aParameterOfAnotherTypeIsAFailure() {
    fails("numbers", int.class, text -> text.startsWith("the first parameter takes the file"));
  }

  private static void fails(String method, Class<?> parameter, Predicate<String> told) {
    EngineExecutionResults run = run(method, parameter);
    run.testEvents().assertStatistics(counts -> counts.started(0));
    run.containerEvents()
        .failed()
        .assertThatEvents()
        .haveExactly(1, event(finishedWithFailure(message(told))));
  }

  private static EngineExecutionResults run(String method, Class<?> parameter) {
    return RunByTest.run(Sources.class, method, parameter);
  }

  private static List<String> names(EngineExecutionResults run) {
    return run.testEvents().started().stream()
        .map(Event::getTestDescriptor)
        .map(test -> test.getDisplayName())
        .toList();
  }
}
