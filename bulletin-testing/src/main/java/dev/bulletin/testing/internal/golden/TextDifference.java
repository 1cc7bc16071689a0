// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.testing.internal.golden;

import dev.bulletin.core.internal.message.Visible;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.util.diff.DiffUtils;

/** Where two texts differ, for people: a unified diff in which nothing is invisible. */
public final class TextDifference {

  private static final int CONTEXT = 2;

  private TextDifference() {}

  /** Whether two texts are the same but for how their lines end. */
  public static boolean isNone(String expected, String actual) {
    return unified(expected).equals(unified(actual));
  }

  /**
   * The lines that differ, each text's with a few lines around them. What ends lines is not
   * compared.
   *
   * @param expectedName the name of what is expected
   * @param expected what is expected
   * @param actualName the name of what there is
   * @param actual what there is
   */
  public static String of(String expectedName, String expected, String actualName, String actual) {
    List<String> left = lines(expected);
    List<String> right = lines(actual);
    List<String> difference =
        DiffUtils.generateUnifiedDiff(
            expectedName, actualName, left, DiffUtils.diff(left, right), CONTEXT);
    return String.join("\n", difference) + "\n";
  }

  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    for (String line : unified(text).split("\n", -1)) {
      lines.add(visible(line));
    }
    int last = lines.size() - 1;
    if (lines.get(last).isEmpty()) {
      lines.remove(last);
    } else {
      lines.add("\\ no line break at the end");
    }
    return lines;
  }

  private static String visible(String line) {
    String shown = Visible.of(line);
    int end = shown.length();
    while (end > 0 && shown.charAt(end - 1) == ' ') {
      end--;
    }
    return shown.substring(0, end) + "\u00b7".repeat(shown.length() - end);
  }

  private static String unified(String text) {
    return text.replace("\r\n", "\n");
  }
}
