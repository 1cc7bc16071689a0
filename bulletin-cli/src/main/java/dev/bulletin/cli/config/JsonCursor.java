// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.config;

import dev.bulletin.core.diagnostic.Diagnostic;
import dev.bulletin.core.diagnostic.JsonPointer;
import dev.bulletin.core.diagnostic.Position;
import dev.bulletin.core.diagnostic.Severity;
import dev.bulletin.core.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;

/** Goes through a small JSON document from token to token, and locates what is wrong with it. */
final class JsonCursor {

  private static final int MOST_FAULTS = 100;

  private final JsonParser parser;
  private final String text;
  private final String source;
  private final List<Diagnostic> faults = new ArrayList<>();
  private String pointer = "";

  /** A cursor before a document, with the text that the parser reads and the name of its source. */
  JsonCursor(JsonParser parser, String text, String source) {
    this.parser = parser;
    this.text = text;
    this.source = source;
  }

  /** A place to come back to with a fault. */
  record Mark(String pointer, Position start, Position end) {}

  /** Looks at a word, and may refuse it. */
  interface WordCheck {
    void run() throws SettingsParser.WrongWordException;
  }

  List<Diagnostic> faults() {
    return faults;
  }

  JsonToken token() {
    return parser.currentToken();
  }

  String text() {
    return String.valueOf(parser.getString());
  }

  /** Goes to the document's value. */
  void begin() {
    if (parser.nextToken() == null) {
      throw new StreamReadException(parser, "the file is empty");
    }
  }

  /** Complains of what follows the document. */
  void end() {
    if (parser.nextToken() != null) {
      fault(mark(), "json-syntax", "the document goes on after its end", null);
    }
  }

  /** The token that the cursor is on. */
  Mark mark() {
    TokenStreamLocation start = parser.currentTokenLocation();
    Position from = place(start);
    int length = Math.max(1, tokenLength((int) start.getCharOffset()));
    return new Mark(pointer, from, new Position(from.line(), from.column() + length));
  }

  /** A token ends with its closing quote, or before what parts it from the next. */
  private int tokenLength(int from) {
    int at = from;
    boolean quoted = at < text.length() && text.charAt(at) == '"';
    for (at++; at < text.length(); at++) {
      char c = text.charAt(at);
      if (quoted && c == '"') {
        return at + 1 - from;
      }
      if (quoted && c == '\\') {
        at++;
      } else if (!quoted && ",]}[{: \t\r\n".indexOf(c) >= 0) {
        return at - from;
      }
    }
    return text.length() - from;
  }

  void fault(Mark mark, String code, String message, @Nullable String hint) {
    SourceLocation location = new SourceLocation(source, mark.start(), mark.end());
    if (faults.size() == MOST_FAULTS) {
      String more = "there is more that is wrong: these are the first " + MOST_FAULTS;
      faults.add(new Diagnostic(Severity.INFO, "diagnostics-truncated", more, "", location, null));
      throw new TooFaultyException();
    }
    faults.add(new Diagnostic(Severity.ERROR, code, message, mark.pointer(), location, hint));
  }

  /** Nobody mends so many faults at once, and memory is bounded whatever the file. */
  static final class TooFaultyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooFaultyException() {
      super("too many faults", null, false, false);
    }
  }

  /**
   * Reads an object's members, each at its value; whether it was an object. Null allows any names.
   */
  boolean object(@Nullable Set<String> names, Consumer<String> member) {
    if (token() != JsonToken.START_OBJECT) {
      wrongType("an object");
      return false;
    }
    String parent = pointer;
    Set<String> seen = new HashSet<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = String.valueOf(parser.currentName());
      pointer = JsonPointer.member(parent, name);
      if (isAllowed(names, name, seen.add(name))) {
        currentName = mark();
        parser.nextToken();
        member.accept(name);
      } else {
        parser.nextToken();
        parser.skipChildren();
      }
      pointer = parent;
    }
    return true;
  }

  private @Nullable Mark currentName;

  private boolean isAllowed(@Nullable Set<String> names, String name, boolean first) {
    String shown = "\"" + SettingsParser.cut(name) + "\"";
    if (!first) {
      fault(mark(), "json-duplicate-member", "the member " + shown + " stands here twice", null);
    } else if (names != null && !names.contains(name)) {
      fault(
          mark(),
          "member-unknown",
          "unknown member " + shown,
          SettingsParser.didYouMean(name, names));
      return false;
    }
    return first;
  }

  /** Reads an array's elements. */
  void array(Runnable element) {
    if (token() != JsonToken.START_ARRAY) {
      wrongType("an array");
      return;
    }
    String parent = pointer;
    for (int index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
      pointer = JsonPointer.element(parent, index);
      element.run();
    }
    pointer = parent;
  }

  /** Checks that the value is a string. */
  void string() {
    if (token() != JsonToken.VALUE_STRING) {
      wrongType("a string");
    }
  }

  /** Checks the name of the member whose value the cursor is on. */
  boolean tryName(WordCheck check) {
    return check(check, currentName == null ? mark() : currentName);
  }

  /** Checks the value that the cursor is on. */
  boolean tryValue(WordCheck check) {
    return check(check, mark());
  }

  private boolean check(WordCheck check, Mark mark) {
    try {
      check.run();
      return true;
    } catch (SettingsParser.WrongWordException e) {
      fault(mark, "value-unknown", e.problem(), e.hint().orElse(null));
      return false;
    }
  }

  private void wrongType(String expected) {
    String found =
        String.valueOf(token()).replace("VALUE_", "").replace('_', ' ').toLowerCase(Locale.ROOT);
    fault(mark(), "type-mismatch", expected + " was expected here, not " + found, null);
    parser.skipChildren();
  }

  private static Position place(TokenStreamLocation location) {
    return new Position(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
  }
}
