// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.internal.unicode;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UProperty;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Holds the table of characters against ICU. After an update of ICU, {@code
 * -Dbulletin.unicode.update=true} writes the table anew.
 */
class UnicodeTableTest {
  private static final int END = 0x110000;

  @Test
  void knowsEveryCharacterAsIcuDoes() throws IOException {
    List<String> kinds = new ArrayList<>();
    String table = table(kinds);
    if (Boolean.getBoolean("bulletin.unicode.update")) {
      Path resources = Path.of("src/main/resources/dev/bulletin/render/internal/unicode");
      Files.writeString(resources.resolve(UnicodeTable.RESOURCE), table, StandardCharsets.US_ASCII);
    }

    try (var in = UnicodeTable.class.getResourceAsStream(UnicodeTable.RESOURCE)) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.US_ASCII)).isEqualTo(table);
    }
    assertThat(kinds).hasSizeBetween(60, 200);
  }

  @Test
  void answersForEveryCharacterWhatIcuAnswers() {
    for (int c = 0; c < END; c++) {
      String kind = UnicodeTable.breakClass(c) + "/" + "012A".charAt(UnicodeTable.width(c));
      String expected = breakClass(c) + "/" + width(c).replace('W', '2').replace('H', '1');
      if (!kind.equals(expected)) {
        assertThat(kind).as("U+%04X", c).isEqualTo(expected);
      }
      boolean eastAsian = "WH".contains(width(c));
      if (UnicodeTable.isEastAsian(c) != eastAsian || UnicodeTable.isPicture(c) != isPicture(c)) {
        assertThat(UnicodeTable.isEastAsian(c)).as("U+%04X", c).isEqualTo(eastAsian);
        assertThat(UnicodeTable.isPicture(c)).as("U+%04X", c).isEqualTo(isPicture(c));
      }
    }
    assertThat(UnicodeTable.width('字')).isEqualTo(2);
  }

  private static String table(List<String> kinds) {
    StringBuilder runs = new StringBuilder();
    int start = 0;
    for (int c = 1; c <= END; c++) {
      if (c == END || !kind(c).equals(kind(start))) {
        if (!kinds.contains(kind(start))) {
          kinds.add(kind(start));
        }
        runs.append(runs.isEmpty() ? "" : " ")
            .append(Integer.toString(c - start, 36))
            .append(',')
            .append(Integer.toString(kinds.indexOf(kind(start)), 36));
        start = c;
      }
    }
    return String.join(" ", kinds) + "\n" + runs + "\n";
  }

  private static String kind(int c) {
    String name = breakClass(c).replace("H2", "H3");
    return name + "/" + width(c) + (isPicture(c) ? "*" : "");
  }

  private static boolean isPicture(int c) {
    return UCharacter.hasBinaryProperty(c, UProperty.EXTENDED_PICTOGRAPHIC);
  }

  private static String breakClass(int c) {
    int type = UCharacter.getType(c);
    String name = name(UProperty.LINE_BREAK, c);
    boolean mark =
        type == UCharacterCategory.NON_SPACING_MARK
            || type == UCharacterCategory.COMBINING_SPACING_MARK;
    return switch (name) {
      case "AI", "XX", "SG" -> isReservedPicture(c) ? "IDR" : "AL";
      case "CJ" -> "NS";
      case "SA" -> mark ? "CM" : "SA";
      case "ID" -> isReservedPicture(c) ? "IDR" : "ID";
      case "QU" ->
          type == UCharacterCategory.INITIAL_PUNCTUATION
              ? "QUI"
              : type == UCharacterCategory.FINAL_PUNCTUATION ? "QUF" : "QU";
      default -> name;
    };
  }

  private static boolean isReservedPicture(int c) {
    return isPicture(c) && UCharacter.getType(c) == UCharacterCategory.UNASSIGNED;
  }

  /**
   * No column for marks and what joins letters, but one for signs that stand before and over Arabic
   * numbers.
   */
  private static String width(int c) {
    int type = UCharacter.getType(c);
    boolean zero =
        type == UCharacterCategory.NON_SPACING_MARK
            || type == UCharacterCategory.ENCLOSING_MARK
            || (type == UCharacterCategory.FORMAT
                && !UCharacter.hasBinaryProperty(c, UProperty.PREPENDED_CONCATENATION_MARK))
            || name(UProperty.LINE_BREAK, c).equals("JV")
            || name(UProperty.LINE_BREAK, c).equals("JT");
    return zero
        ? "0"
        : switch (name(UProperty.EAST_ASIAN_WIDTH, c)) {
          case "W", "F" -> "W";
          case "A" -> "A";
          case "H" -> "H";
          default -> "1";
        };
  }

  private static String name(int property, int c) {
    return UCharacter.getPropertyValueName(
        property, UCharacter.getIntPropertyValue(c, property), UProperty.NameChoice.SHORT);
  }
}
