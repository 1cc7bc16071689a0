// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.cli.Processes.Ended;
import java.io.BufferedReader;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The jar and the launcher as they were built, in processes of their own. */
@DisabledOnOs(OS.WINDOWS)
class CommandIT {

  private static final String LAUNCHER = Path.of("bin/bulletin").toAbsolutePath().toString();

  @TempDir Path folder;

  private Ended bulletin(Map<String, String> environment, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(LAUNCHER));
    command.addAll(List.of(arguments));
    Map<String, String> all = new HashMap<>(Map.of("BULLETIN_CACHE", "off"));
    all.putAll(environment);
    return Processes.run(folder, all, command);
  }

  private Ended bulletin(String... arguments) throws Exception {
    return bulletin(Map.of(), arguments);
  }

  @Test
  void checksAndRendersWhatItMade() throws Exception {
    Files.writeString(folder.resolve("my.bulletin.json"), bulletin("new").out());

    assertThat(bulletin("validate", "my.bulletin.json").status()).isZero();
    for (String format : List.of("text", "html", "html-fragment", "html-email", "markdown")) {
      Ended rendered = bulletin("render", "my.bulletin.json", "--to", format);

      assertThat(rendered.status()).as(rendered.err()).isZero();
      assertThat(rendered.out()).contains("Riverside Garden News");
    }
  }

  @Test
  void rendersAMailMessage() throws Exception {
    Files.writeString(folder.resolve("good.json"), Samples.GOOD);

    Ended mail =
        bulletin(
            "render",
            "good.json",
            "--to=eml",
            "--from=news@harbour.example",
            "--date=2026-01-08T15:00Z");

    assertThat(mail.status()).as(mail.err()).isZero();
    assertThat(mail.out()).contains("Subject: Harbour News", "The pier is open again.");
  }

  @Test
  void reportsAFaultAndEndsInOne() throws Exception {
    Files.writeString(folder.resolve("ä.json"), Samples.FAULTY);

    Ended ended = bulletin("validate", "ä.json");

    assertThat(ended.out())
        .startsWith("ä.json:1:64: error: unknown member \"colour\" [member-unknown]\n");
    assertThat(ended.err()).startsWith("1 bulletin has errors: 1 error");
    assertThat(ended.status()).isEqualTo(1);
  }

  @Test
  void showsABulletinInTheBrowserUntilItIsEnded() throws Exception {
    Files.writeString(folder.resolve("good.json"), Samples.GOOD);
    Path err = folder.resolve("err");
    Process process =
        new ProcessBuilder(LAUNCHER, "preview", "good.json")
            .directory(folder.toFile())
            .redirectError(err.toFile())
            .start();
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        InputStream page = URI.create(out.readLine() + "page").toURL().openStream()) {
      assertThat(page).asString(StandardCharsets.UTF_8).contains("The pier is open again.");
      process.toHandle().destroy();

      assertThat(out.readLine()).isNull();
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(err).isEmptyFile();
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void tellsTheVersionThatWasBuilt() throws Exception {
    assertThat(bulletin("--version").out()).matches("bulletin \\d+\\.\\d+\\.\\d+\\S*\n");
  }

  /** The bar's library looks for it when it draws, which no short run does. */
  @Test
  void carriesWhatTheProgressBarNeeds() throws Exception {
    try (JarFile jar = new JarFile("target/bulletin.jar")) {
      assertThat(jar.getEntry("org/jline/utils/WCWidth.class")).isNotNull();
    }
  }

  /** What makes a start slow stays out of the way of a good file. */
  @Test
  void loadsNoMoreThanAGoodFileNeeds() throws Exception {
    Files.writeString(folder.resolve("good.json"), Samples.GOOD);
    Path log = folder.resolve("classes.log");

    Ended ended =
        bulletin(Map.of("BULLETIN_OPTS", "-Xlog:class+load:file=" + log), "validate", "good.json");

    assertThat(ended.status()).isZero();
    assertThat(log)
        .content()
        .contains("dev.bulletin.cli.ValidateCommand", "tools.jackson.core")
        .doesNotContain("picocli")
        .as("no code is made for what a record compares by")
        .doesNotContain("java.lang.runtime.ObjectMethods")
        .doesNotContain("tools.jackson.databind")
        .doesNotContain("org.hibernate")
        .as("of the renderers only the rule on mail that they contribute")
        .doesNotContain("dev.bulletin.render.text", "dev.bulletin.render.html")
        .doesNotContain("dev.bulletin.render.markdown", "dev.bulletin.render.eml", "jakarta.mail")
        .doesNotContain("me.tongfei")
        .doesNotContain("javax.xml")
        .doesNotContain("com.sun.net.httpserver", "dev.bulletin.cli.preview")
        .doesNotContain("dev.bulletin.cli.RenderCommand", "dev.bulletin.cli.report.Sarif");
  }

  @Test
  void loadsNoParserOfOptionsToRenderAGoodFile() throws Exception {
    Files.writeString(folder.resolve("good.json"), Samples.GOOD);
    Path log = folder.resolve("classes.log");

    Ended ended =
        bulletin(
            Map.of("BULLETIN_OPTS", "-Xlog:class+load:file=" + log),
            "render",
            "good.json",
            "--to",
            "html");

    assertThat(ended.out()).contains("<!DOCTYPE html>");
    assertThat(log)
        .content()
        .contains("dev.bulletin.render.html")
        .doesNotContain("picocli")
        .doesNotContain("dev.bulletin.render.text.TextRenderer", "dev.bulletin.render.markdown")
        .doesNotContain("dev.bulletin.render.eml", "jakarta.mail", "org.hibernate");
  }

  @Test
  void keepsAnArchiveOfItsClassesThatTheVirtualMachineTakes() throws Exception {
    Files.writeString(folder.resolve("good.json"), Samples.GOOD);
    Path cache = folder.resolve("cache");
    Map<String, String> kept = Map.of("BULLETIN_CACHE", cache.toString());
    assertThat(bulletin(kept, "validate", "good.json").err()).startsWith("1 bulletin is valid");
    Archives.await(cache);
    Path log = folder.resolve("classes.log");

    Ended ended =
        bulletin(
            Map.of(
                "BULLETIN_CACHE",
                cache.toString(),
                "BULLETIN_OPTS",
                "-Xlog:class+load:file=" + log),
            "validate",
            "good.json");

    assertThat(ended.err()).startsWith("1 bulletin is valid");
    assertThat(ended.out()).isEmpty();
    assertThat(log)
        .content()
        .containsPattern("dev\\.bulletin\\.cli\\.ValidateCommand source: shared objects file");
  }
}
