// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.cli.Processes;
import dev.bulletin.cli.Processes.Ended;
import dev.bulletin.cli.docs.JavaCompilation.Finding;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The Java of a page is compiled, and what can run is run, in the folder of the page and in the
 * order of the page.
 */
final class JavaExamples implements ExampleCheck {

  private final List<JavaSource> sources;
  private final Path folder;
  private final Path classes;
  private final Path outputs;
  private @Nullable List<Finding> findings;

  JavaExamples(List<Example> examples, Path folder, Path work) throws Exception {
    this.sources = examples.stream().map(JavaSource::of).toList();
    this.folder = folder;
    this.classes = Files.createDirectories(work.resolve("classes"));
    this.outputs = Files.createDirectories(work.resolve("outputs"));
  }

  @Override
  public void check(Example example) throws Exception {
    assertThat(findings())
        .filteredOn(finding -> finding.example().map(example::equals).orElse(true))
        .isEmpty();
  }

  /** What the example printed. */
  String output(Example example) throws Exception {
    assertThat(findings()).as("what keeps the page's Java from being compiled").isEmpty();
    JavaSource source =
        sources.stream().filter(s -> s.example().equals(example)).findFirst().orElseThrow();
    assertThat(source.runs()).as("%s can be run", example.place()).isTrue();
    return Files.readString(outputs.resolve(source.className())).replace("\r\n", "\n");
  }

  /** Compiles and runs the page, the first time. */
  private List<Finding> findings() throws Exception {
    List<Finding> known = findings;
    if (known == null) {
      known = JavaCompilation.compile(sources, classes);
      findings = known;
      if (known.isEmpty() && sources.stream().anyMatch(JavaSource::runs)) {
        run();
      }
    }
    return known;
  }

  private void run() throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("@" + Repository.ROOT.resolve(".mvn").resolve("test-jvm.options"));
    command.addAll(List.of("-cp", classes + File.pathSeparator + classPath()));
    command.addAll(List.of(JavaRunner.class.getName(), outputs.toString()));
    sources.stream().filter(JavaSource::runs).map(JavaSource::className).forEach(command::add);
    Ended ended = Processes.run(folder, Map.of(), command);
    assertThat(ended.status()).as(ended.err()).isZero();
  }

  /** That of the tests, as the whole list of folders and jars. */
  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }
}
