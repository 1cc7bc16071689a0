// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.testing.internal.check;

import dev.bulletin.core.diagnostic.Diagnostic;
import dev.bulletin.core.diagnostic.Position;
import dev.bulletin.core.diagnostic.SourceLocation;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a test expects to be found, in words: {@code 7:5 member-unknown /body/0/headng}, with or
 * without the place before the code and the pointer after it.
 *
 * @param position where it starts; null where any place will do
 * @param code its code
 * @param pointer its JSON Pointer; null where any will do
 */
public record ExpectedDiagnostic(
    @Nullable Position position, String code, @Nullable String pointer) {

  private static final Pattern FORM =
      Pattern.compile("(?:(\\d{1,9}):(\\d{1,9}) )?([a-z0-9-]+)(?: (/.*))?");

  /**
   * Reads what a test expects.
   *
   * @throws IllegalArgumentException if it is not of the form, or nothing can have that code
   */
  public static ExpectedDiagnostic of(String words, Checked checked) {
    Matcher form = FORM.matcher(words);
    if (!form.matches()) {
      throw new IllegalArgumentException(
          "\"" + words + "\" is not of the form [LINE:COLUMN] CODE [POINTER]");
    }
    String code = form.group(3);
    if (!checked.isKnown().test(code)) {
      throw new IllegalArgumentException("no rule has the code \"" + code + "\"");
    }
    return new ExpectedDiagnostic(position(form), code, form.group(4));
  }

  /** Reads all that a test expects, in order. */
  public static List<ExpectedDiagnostic> listOf(String[] words, Checked checked) {
    return Stream.of(words).map(each -> of(each, checked)).toList();
  }

  private static @Nullable Position position(Matcher form) {
    return form.group(1) == null
        ? null
        : new Position(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
  }

  /** Whether that is what was found. */
  public boolean matches(Diagnostic found) {
    SourceLocation location = found.location();
    return code.equals(found.code())
        && (pointer == null || pointer.equals(found.pointer()))
        && (position == null || location != null && position.equals(location.start()));
  }

  /** Whether that and nothing else was found, in that order. */
  public static boolean match(List<ExpectedDiagnostic> expected, List<Diagnostic> found) {
    return expected.size() == found.size()
        && IntStream.range(0, found.size()).allMatch(i -> expected.get(i).matches(found.get(i)));
  }

  /** What was found, in the words of a test. */
  public static ExpectedDiagnostic of(Diagnostic found) {
    SourceLocation location = found.location();
    return new ExpectedDiagnostic(
        location == null ? null : location.start(),
        found.code(),
        found.pointer().isEmpty() ? null : found.pointer());
  }

  /** In the words of a test. */
  @Override
  public String toString() {
    return (position == null ? "" : position + " ") + code + (pointer == null ? "" : " " + pointer);
  }
}
