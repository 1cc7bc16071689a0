// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever comes, 100 MB of it too, is answered in 256 MB of heap; the guard on time is for what
 * never ends.
 */
class HostileDocumentsTest {

  private static final int SECONDS = 300;

  @TempDir Path folder;

  @Test
  void areAnsweredWithLittleMemory() throws Exception {
    Path answers = folder.resolve("answers.txt");
    Path output = folder.resolve("output.txt");
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                HostileDocuments.class.getName(),
                answers.toString())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    builder.environment().put("CLASSPATH", classPath());
    Process process = builder.start();
    try {
      assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).as("it ended").isTrue();
    } finally {
      process.destroyForcibly();
    }
    assertThat(Files.readString(output)).isEmpty();
    assertThat(Files.readAllLines(answers).stream().map(String::strip))
        .containsExactlyElementsOf(expected());
  }

  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  private static List<String> expected() {
    return """
            deep arrays: document-too-large
            less: deep arrays: json-syntax
            deep objects: document-too-large
            less: deep objects: json-syntax
            tiny faults: document-too-large
            less: tiny faults: json-syntax
            members: document-too-large
            less: members: json-syntax
            one string: document-too-large
            less: one string: json-syntax
            one name: document-too-large
            less: one name: json-syntax
            one number: document-too-large
            less: one number: json-syntax
            white space: document-too-large
            less: white space: json-syntax
            broken bytes: document-too-large
            less: broken bytes: json-encoding
            an array of bytes: document-too-large
            a text: document-too-large
            a text of two bytes each: document-too-large
            one line: document-too-large
            many lines: 100000
            deep arrays, closed: document-too-deep
            tiny values, closed: document-too-many-nodes
            duplicates far from the first: diagnostics-truncated member-missing member-unknown
            duplicates behind a long string: diagnostics-truncated json-duplicate-member
            unknown members: diagnostics-truncated member-missing member-unknown
            objects of no shape: diagnostics-truncated list-too-long shape-unknown
            nested shapes named last: diagnostics-truncated member-unknown section-too-deep type-mismatch
            line breaks: diagnostics-truncated type-mismatch
            names of one hash:
            numbers: diagnostics-truncated number-out-of-range
            strings with seven findings each: bidi-control control-character diagnostics-truncated private-use-character replacement-character
            images with many findings each: diagnostics-truncated link-userinfo
            long words against the direction:
            open placeholders:
            open comments:
            words that repeat:
            open brackets:
            addresses: diagnostics-truncated
            combining marks:
            bidirectional controls: bidi-control
            """
        .lines()
        .map(String::strip)
        .toList();
  }
}
