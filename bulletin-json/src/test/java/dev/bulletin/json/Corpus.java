// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json;

import dev.bulletin.core.rule.Level;
import dev.bulletin.core.rule.Rule;
import dev.bulletin.core.validation.RuleCatalogue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes the conformance corpus of the samples and of what the tests of this module read, as plain
 * files for programs in any language. {@code src/corpus/README.md} tells its layout. The build runs
 * this, and a test reads what it made.
 */
public final class Corpus {

  private static final JsonMapper MAPPER = JsonMapper.shared();

  private final Path module;
  private final Map<String, CorpusDocument> documents = new TreeMap<>();

  private Corpus(Path module) {
    this.module = module;
  }

  /**
   * Makes the corpus.
   *
   * @param arguments the folder of this module, the folder to write to, and the version
   */
  public static void main(String[] arguments) throws IOException {
    Corpus corpus = new Corpus(Path.of(arguments[0]));
    corpus.addSamples();
    corpus.addMended();
    corpus.addStructure();
    FaultFile.all(corpus.module.resolve("src/test/resources/dev/bulletin/json/faults"))
        .forEach(corpus::addFault);
    corpus.write(Path.of(arguments[1]), arguments[2]);
  }

  private void addSamples() throws IOException {
    for (Path sample : files(module.resolveSibling("docs").resolve("examples"), ".bulletin.json")) {
      String name = sample.getFileName().toString().replace(".bulletin.json", "");
      add("valid/samples/" + name, Files.readAllBytes(sample), Level.RECOMMENDED, List.of());
    }
  }

  /** What the rules show as mended. */
  private void addMended() {
    for (Rule rule : RuleCatalogue.rules()) {
      add(
          new CorpusDocument(
              "valid/rules/" + rule.code(),
              bytes(rule.description().mended()),
              rule.level(),
              LocalDate.of(2026, 6, 1),
              rule.code().equals("image-file-missing"),
              List.of()));
    }
  }

  private void addStructure() throws IOException {
    Path folder = module.resolve("src/test/resources/dev/bulletin/json/structure");
    for (Path file : files(folder, ".json")) {
      Path expected = Path.of(file.toString().replaceFirst("\\.json$", ".diagnostics"));
      String path = folder.relativize(file).toString().replace('\\', '/');
      add(
          "structure/" + path.replaceFirst("\\.json$", ""),
          Files.readAllBytes(file),
          Level.RECOMMENDED,
          Files.readAllLines(expected));
    }
  }

  private void addFault(FaultFile fault) {
    String title =
        fault.title().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("-$", "");
    List<String> expected = fault.expected().stream().map(Corpus::withPlaceFirst).toList();
    add(
        new CorpusDocument(
            "rules/" + fault.code() + "/" + title,
            bytes(fault.json()),
            fault.level(),
            fault.now(),
            fault.isInEmptyFolder(),
            expected));
  }

  /** {@code code pointer 1:2-3:4} as {@code 1:2 code pointer}. */
  private static String withPlaceFirst(String expected) {
    int end = expected.lastIndexOf(' ');
    String start = expected.substring(end + 1, expected.lastIndexOf('-'));
    return start + " " + expected.substring(0, end);
  }

  private void add(String path, byte[] json, Level level, List<String> expected) {
    add(new CorpusDocument(path, json, level, null, false, expected));
  }

  private void add(CorpusDocument document) {
    if (documents.put(document.path(), document) != null) {
      throw new IllegalStateException("two documents of one name: " + document.path());
    }
  }

  private void write(Path folder, String version) throws IOException {
    for (CorpusDocument document : documents.values()) {
      write(folder.resolve(document.path() + ".json"), document.json());
      String lines =
          document.expected().stream().map(each -> each + "\n").collect(Collectors.joining());
      write(folder.resolve(document.path() + ".diagnostics"), bytes(lines));
    }
    write(folder.resolve("index.json"), bytes(index(version)));
    copy(module.resolve("src/corpus/README.md"), folder.resolve("README.md"));
    copy(module.resolveSibling("LICENSE"), folder.resolve("META-INF/LICENSE"));
  }

  /** A line for each document. */
  private String index(String version) {
    return documents.values().stream()
        .map(document -> MAPPER.writeValueAsString(document.entry()))
        .collect(
            Collectors.joining(
                ",\n",
                "{\"version\": " + MAPPER.writeValueAsString(version) + ",\n\"documents\": [\n",
                "\n]}\n"));
  }

  private static void copy(Path file, Path to) throws IOException {
    write(to, Files.readAllBytes(file));
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static List<Path> files(Path folder, String suffix) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(suffix))
          .sorted(Comparator.comparing(Path::toString))
          .collect(Collectors.toCollection(ArrayList::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
