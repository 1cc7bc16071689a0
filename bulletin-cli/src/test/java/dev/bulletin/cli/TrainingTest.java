// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.cli.Processes.Ended;
import dev.bulletin.json.BulletinParser;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the launcher runs to make its archive. */
class TrainingTest {

  @TempDir Path folder;

  @Test
  void comesByEveryClassOfTheUsualCallsAndLeavesNothingBehind() throws Exception {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Ended ended =
        Processes.run(
            folder,
            Map.of(),
            List.of(
                java.toString(),
                "-Xlog:class+load",
                "-Djava.io.tmpdir=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                "dev.bulletin.cli.Training"));

    assertThat(ended.status()).isZero();
    assertThat(ended.err()).isEmpty();
    assertThat(ended.out())
        .contains("dev.bulletin.cli.ValidateCommand", "dev.bulletin.cli.report.TextReport")
        .contains("dev.bulletin.render.html", "dev.bulletin.render.text")
        .contains("dev.bulletin.render.markdown")
        .contains("dev.bulletin.cli.input.FolderWalk", "java.util.concurrent.ThreadPoolExecutor")
        .doesNotContain("picocli.CommandLine$Interpreter", "jakarta.mail");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void isDoneOnABulletinWithoutAFault() throws Exception {
    Path sample = Path.of("src/main/resources/dev/bulletin/cli/training.bulletin.json");

    assertThat(BulletinParser.create().parse(sample).diagnostics()).isEmpty();
  }
}
