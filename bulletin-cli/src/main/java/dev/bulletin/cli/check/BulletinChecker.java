// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.check;

import dev.bulletin.cli.config.Settings;
import dev.bulletin.cli.input.Input;
import dev.bulletin.core.diagnostic.Diagnostic;
import dev.bulletin.core.rule.Level;
import dev.bulletin.core.validation.ValidationOptions;
import dev.bulletin.json.BulletinParser;
import dev.bulletin.json.ParseLimits;
import dev.bulletin.json.ParseResult;
import dev.bulletin.json.internal.excerpt.SourceLines;
import java.nio.file.Path;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Checks bulletins, each by the settings that hold for it. Safe for use by any number of threads.
 */
public final class BulletinChecker implements Checker {

  /** The most bytes that a bulletin may have. */
  public static final int MOST_BYTES = ParseLimits.defaults().maxBytes();

  private final Function<Input, Settings> settings;
  private final ValidationOptions base;
  private final Map<Key, BulletinParser> parsers = new ConcurrentHashMap<>();

  /**
   * A checker.
   *
   * @param settings what holds for an input
   * @param now the clock for the rules that need one; null for none
   * @param maxDiagnostics how many to keep of a bulletin
   * @param language of the messages
   */
  public BulletinChecker(
      Function<Input, Settings> settings,
      @Nullable Temporal now,
      int maxDiagnostics,
      Locale language) {
    this.settings = settings;
    this.base =
        ValidationOptions.builder()
            .discoverRules()
            .now(now)
            .maxDiagnostics(maxDiagnostics)
            .messageLanguage(language)
            .build();
  }

  /**
   * Begins on another core what the first check would wait for longest, to compile the schema. It
   * is called as soon as it is certain that something will be checked, before it is known what.
   */
  public static void warmUp() {
    try {
      new WarmUp().start();
    } catch (OutOfMemoryError e) {
      // There is no thread to be had, and none is needed.
      return;
    }
  }

  /** Not a lambda: the first one of a process takes a while to make, which this is to save. */
  private static final class WarmUp extends Thread {

    WarmUp() {
      super("bulletin-warm-up");
      setDaemon(true);
    }

    @Override
    public void run() {
      try {
        BulletinParser.create();
      } catch (RuntimeException | Error e) {
        // The first check fails of the same, and says so.
        return;
      }
    }
  }

  /** What tells one parser from another. */
  private record Key(Settings settings, @Nullable Path folder) {

    /**
     * Written out, as is what goes with it: a record's own are made by method handles at their
     * first use, which takes longer than to check a file.
     */
    @Override
    public int hashCode() {
      return 31 * (31 * settings.levels().hashCode() + settings.rules().hashCode())
          + Objects.hashCode(folder);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key
          && settings.levels().equals(key.settings.levels())
          && settings.rules().equals(key.settings.rules())
          && Objects.equals(folder, key.folder);
    }
  }

  @Override
  public Outcome check(DocumentSource document) {
    try {
      return outcome(document, parse(document));
    } catch (RuntimeException | StackOverflowError e) {
      return new Outcome.Defect(document.input().name(), e);
    }
  }

  /** What the parser says of a document. */
  public ParseResult parse(DocumentSource document) {
    Key key = new Key(settings.apply(document.input()), document.folder());
    BulletinParser known = parsers.get(key); // without the lock that computeIfAbsent may take
    BulletinParser parser = known == null ? parsers.computeIfAbsent(key, this::parser) : known;
    return parser.parse(document.bytes(), document.input().name(), Math.max(1, document.line()));
  }

  /** What reports take. */
  public static Outcome.Checked outcome(DocumentSource document, ParseResult result) {
    List<Diagnostic> diagnostics = result.diagnostics();
    String name = document.input().name();
    if (diagnostics.isEmpty()) {
      return new Outcome.Checked(name, document.line(), List.of(), Tally.NONE);
    }
    SourceLines lines = SourceLines.of(document.bytes(), Math.max(1, document.line()));
    Tally tally = CheckedText.tally(diagnostics);
    if (!result.isValid() && tally.errors() == 0) {
      // The errors are among those that are no longer kept.
      tally = tally.plus(new Tally(1, 0, 0));
    }
    return new Outcome.Checked(
        name, document.line(), CheckedText.findings(lines, diagnostics), tally);
  }

  private BulletinParser parser(Key key) {
    ValidationOptions.Builder options = base.toBuilder().folder(key.folder());
    key.settings()
        .levels()
        .forEach(
            (word, on) -> {
              Level level = Level.valueOf(word.toUpperCase(Locale.ROOT));
              if (on) {
                options.level(level);
              } else {
                options.withoutLevel(level);
              }
            });
    key.settings()
        .rules()
        .forEach(
            (code, choice) ->
                choice
                    .severity()
                    .ifPresentOrElse(
                        severity -> options.severity(code, severity), () -> options.off(code)));
    return BulletinParser.builder().validation(options.build()).build();
  }
}
