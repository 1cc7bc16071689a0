// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json;

import dev.bulletin.core.validation.ValidationOptions;
import dev.bulletin.json.internal.lines.DocumentLines;
import dev.bulletin.json.internal.read.ReadLimits;
import dev.bulletin.json.internal.report.DocumentCheck;
import dev.bulletin.json.internal.report.DocumentCheck.Outcome;
import dev.bulletin.json.internal.source.Encoding;
import dev.bulletin.json.internal.source.SourceText;
import dev.bulletin.json.internal.source.Utf8;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Reads bulletins from JSON and checks them: the shape by the published schema, what is sound by
 * the rules. Every fault of a document comes in one pass, each with its code, JSON Pointer, line
 * and column.
 *
 * <pre>{@code
 * ParseResult result = BulletinParser.create().parse(json);
 * if (result.isValid()) {
 *   Bulletin bulletin = result.orElseThrow();
 * }
 * result.diagnostics().forEach(System.out::println);
 * }</pre>
 *
 * <p>Content is never a reason for an exception: bad content is in the diagnostics. A document is
 * JSON in UTF-8 (RFC 8259), with or without a byte order mark. Of members of one name the first is
 * read.
 *
 * <p>Immutable and safe for use by any number of threads. A parser is worth keeping: the schema is
 * compiled once for all of them, the rules are set up once for each.
 *
 * @since 0.1
 */
public final class BulletinParser {

  private static final String UNNAMED = "<input>";

  private final ParseLimits limits;
  private final ValidationOptions options;
  private final DocumentCheck check;

  private BulletinParser(ParseLimits limits, ValidationOptions options) {
    this.limits = limits;
    this.options = options;
    this.check =
        new DocumentCheck(
            new ReadLimits(
                limits.maxNodes(),
                limits.maxDepth(),
                limits.maxStringLength(),
                limits.maxNameLength(),
                limits.maxNumberLength()),
            options);
  }

  /**
   * A parser with the default limits and rules, whose messages are in English.
   *
   * @return the parser
   */
  public static BulletinParser create() {
    return builder().build();
  }

  /**
   * Starts from the defaults.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts from this parser's settings.
   *
   * @return a builder
   */
  public Builder toBuilder() {
    return new Builder().limits(limits).validation(options);
  }

  /**
   * Parses a document in memory. The array is not changed, nor kept.
   *
   * @param json the document in UTF-8
   * @return what came of it
   */
  public ParseResult parse(byte[] json) {
    return parse(json, UNNAMED);
  }

  /**
   * Parses a document in memory. The array is not changed, nor kept.
   *
   * @param json the document in UTF-8
   * @param source the name of its source, for locations
   * @return what came of it
   */
  public ParseResult parse(byte[] json, String source) {
    return parse(json, source, 1);
  }

  /**
   * Parses a document in memory that is part of a larger source, such as one line of an NDJSON file
   * that was parted already. The array is not changed, nor kept.
   *
   * @param json the document in UTF-8
   * @param source the name of its source, for locations
   * @param line the line of the source on which the document starts, from 1: its locations, and the
   *     places that its messages name, are those of the source
   * @return what came of it
   * @throws IllegalArgumentException if {@code line} is below 1
   */
  public ParseResult parse(byte[] json, String source, int line) {
    Objects.requireNonNull(source, "source");
    if (line < 1) {
      throw new IllegalArgumentException("The first line is 1, not " + line);
    }
    int from = Utf8.markLength(json, 0, json.length);
    if (json.length > limits.maxBytes()) {
      int to = Utf8.characterStart(json, limits.maxBytes());
      SourceText cut = new SourceText(json, Math.min(from, to), to, source, line);
      return result(tooLarge(cut), cut, line);
    }
    SourceText text = new SourceText(json, from, json.length, source, line);
    return result(check.check(text), text, line);
  }

  /**
   * Parses a document in memory.
   *
   * @param json the document
   * @return what came of it
   */
  public ParseResult parse(String json) {
    return parse(json, UNNAMED);
  }

  /**
   * Parses a document in memory. A surrogate without its other half is a {@code json-encoding}
   * fault, as the bytes of one would be.
   *
   * @param json the document
   * @param source the name of its source, for locations
   * @return what came of it
   */
  public ParseResult parse(String json, String source) {
    return parse(Encoding.utf8(beginning(json)), source);
  }

  /**
   * Parses a document from a stream. It is read to its end, or just past the limit on bytes; it is
   * not closed.
   *
   * @param in gives the document in UTF-8
   * @param source the name of the source, for locations
   * @return what came of it
   * @throws IOException if the stream fails
   */
  public ParseResult parse(InputStream in, String source) throws IOException {
    return parse(in.readNBytes(beyondLimit()), source);
  }

  /**
   * Parses a document from a reader. It is read to its end, or just past the limit on bytes; it is
   * not closed. Columns and the limit are those of the same document in UTF-8.
   *
   * @param in gives the document
   * @param source the name of the source, for locations
   * @return what came of it
   * @throws IOException if the reader fails
   */
  public ParseResult parse(Reader in, String source) throws IOException {
    return parse(Encoding.readAtMost(in, beyondLimit()), source);
  }

  /**
   * Parses a file.
   *
   * @param file the file; its path as given is the name of the source
   * @return what came of it
   * @throws IOException if the file cannot be read
   */
  public ParseResult parse(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return parse(in, file.toString());
    }
  }

  /**
   * Parses NDJSON: one bulletin on each line. Blank lines are passed over; a line that is too long
   * or broken has its diagnostics, and the next one goes on. Lines in locations are those of the
   * source; JSON Pointers are those of each bulletin. No more than a line is held in memory.
   *
   * <pre>{@code
   * try (InputStream in = Files.newInputStream(path);
   *     Stream<ParseResult> results = parser.parseLines(in, path.toString())) {
   *   results.filter(result -> !result.isValid()).forEach(System.out::println);
   * }
   * }</pre>
   *
   * @param in gives the lines in UTF-8; read as the stream is consumed, and not closed
   * @param source the name of the source, for locations
   * @return the results in order, lazily; sequential. It throws {@link UncheckedIOException} where
   *     the input fails
   */
  public Stream<ParseResult> parseLines(InputStream in, String source) {
    Objects.requireNonNull(source, "source");
    return DocumentLines.of(in, source, limits.maxBytes()).map(this::parse);
  }

  private ParseResult parse(DocumentLines.Line line) {
    SourceText text = line.text();
    return result(line.isCut() ? tooLarge(text) : check.check(text), text, line.number());
  }

  private Outcome tooLarge(SourceText text) {
    return check.tooLarge(text, limits.maxBytes());
  }

  private static ParseResult result(Outcome outcome, SourceText source, int line) {
    return new ParseResult(outcome.bulletin(), outcome.report(), source.name(), line);
  }

  /** As much of a text as can matter, so that one far too large is not copied as a whole. */
  private String beginning(String json) {
    return json.length() <= limits.maxBytes() ? json : json.substring(0, beyondLimit());
  }

  private int beyondLimit() {
    return limits.maxBytes() == Integer.MAX_VALUE ? Integer.MAX_VALUE : limits.maxBytes() + 1;
  }

  /**
   * Collects a parser's settings. Not safe for use by several threads.
   *
   * @since 0.1
   */
  public static final class Builder {

    private ParseLimits limits = ParseLimits.defaults();
    private ValidationOptions options = ValidationOptions.defaults();

    private Builder() {}

    /**
     * Sets where the reading stops.
     *
     * @param value the limits; {@link ParseLimits#defaults} where none are set
     * @return this builder
     */
    public Builder limits(ParseLimits value) {
      limits = Objects.requireNonNull(value, "limits");
      return this;
    }

    /**
     * Sets which rules run and how, how many diagnostics are kept, and their language.
     *
     * @param value the options; {@link ValidationOptions#defaults} where none are set
     * @return this builder
     */
    public Builder validation(ValidationOptions value) {
      options = Objects.requireNonNull(value, "options");
      return this;
    }

    /**
     * Sets the language of messages, in the options as they are so far.
     *
     * @param language the language; English where none is set, never the machine's
     * @return this builder
     */
    public Builder messageLanguage(Locale language) {
      options = options.toBuilder().messageLanguage(language).build();
      return this;
    }

    /**
     * Builds the parser.
     *
     * @return the parser
     */
    public BulletinParser build() {
      return new BulletinParser(limits, options);
    }
  }
}
