// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.core.Bulletin;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the start of the constraints' engine shows to whoever runs the program. */
class ConstraintEngineTest {

  /** A program of its own, since an engine starts once. */
  static final class Program {
    private Program() {}

    public static void main(String[] args) throws IOException {
      Bulletin bulletin = Bulletin.builder(" ", "en").paragraph("x").build();
      BulletinValidator validator = BulletinValidator.create();
      String said;
      try {
        said = validator.validate(bulletin).diagnostics().get(0).code();
      } catch (IllegalStateException e) {
        said = e.getMessage();
      }
      try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
        out.write(said.getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  @Test
  void startsWithoutAWord() throws Exception {
    assertThat(run(jar -> true)).isEqualTo("text-blank");
  }

  @Test
  void needsNoExpressionLanguage() throws Exception {
    assertThat(run(jar -> !jar.contains("expressly") && !jar.contains("jakarta.el")))
        .isEqualTo("text-blank");
  }

  @Test
  void saysWhatIsMissingWhereThereIsNoProvider() throws Exception {
    assertThat(run(jar -> !jar.contains("hibernate-validator")))
        .contains("needs a Jakarta Validation provider")
        .contains("org.hibernate.validator:hibernate-validator");
  }

  /** All that the program says, on either stream. */
  private static String run(Predicate<String> jars) throws IOException, InterruptedException {
    String classPath =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(jars)
            .collect(Collectors.joining(File.pathSeparator));
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process process =
        new ProcessBuilder(List.of(java, "-cp", classPath, Program.class.getName()))
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return said.strip();
  }
}
