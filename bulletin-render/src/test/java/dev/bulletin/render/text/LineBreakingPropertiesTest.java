// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import dev.bulletin.core.Bulletin;
import dev.bulletin.core.Text;
import dev.bulletin.render.internal.unicode.DisplayWidth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Lines end where ICU would end them, but inside a word of European or Arabic letters only after a
 * hyphen between two of them, and after a dash before one; and not inside of an address or code.
 */
class LineBreakingPropertiesTest {
  private static final int COUNT = 5_000;
  private static final String[] EUROPEAN = {
    "a", "z", "A", "Z", "é", "ж", "ab", "pier", "א", "ב", "م", "1", "20", "٣", "-", "-", "-", "–",
    "—", "…", "“", "”", "‘", "’", "«", "»", "‹", "›", "\"", "'", "(", ")", "[", "]", "{", "}", "!",
    "?", "/", ",", ".", ":", ";", "،", "؛", "؟", "@", "://", "www.", "°", "%", "\u00a0", "&", "+",
    "~", "`"
  };
  private static final String[] MIXED =
      Stream.concat(Stream.of(EUROPEAN), Stream.of("字", "字", "字", "「", "」", "。", "😀"))
          .toArray(String[]::new);
  private static final String IDEOGRAPHIC = "字「」。\ud83d\ude00";
  private static final Pattern WORD = Pattern.compile("[^ ]+");
  private static final Pattern INNER_BREAK =
      Pattern.compile("(?<=\\p{L}-)(?=\\p{L})|(?<=[–—…])(?=\\p{L})");

  /** Words of which those from one place to another are code. */
  private record Line(String words, int code, int end) {
    static Line random(Random random, String[] pieces) {
      String words =
          IntStream.range(0, 2 + random.nextInt(5))
              .mapToObj(i -> word(random, pieces))
              .collect(Collectors.joining(" "))
              .replaceFirst(" ", random.nextBoolean() ? " " : "  ");
      int code = random.nextInt(words.length());
      int end = random.nextBoolean() ? code : code + random.nextInt(words.length() - code);
      return new Line(words, code, end);
    }

    private static String word(Random random, String[] pieces) {
      String word =
          IntStream.range(0, 1 + random.nextInt(4))
              .mapToObj(i -> pieces[random.nextInt(pieces.length)])
              .collect(Collectors.joining());
      return word.startsWith("\u00a0") || word.endsWith("\u00a0") ? "x" + word + "x" : word;
    }

    boolean isOfWholeCharacters() {
      return isWhole(code) && isWhole(end);
    }

    private boolean isWhole(int index) {
      return !Character.isLowSurrogate(words.charAt(index));
    }

    Text text() {
      return end == code
          ? Text.of(words)
          : Text.builder()
              .plain(words.substring(0, code))
              .code(words.substring(code, end))
              .plain(words.substring(end))
              .build();
    }

    /** As many words on each line as its width takes, and never less than one. */
    List<String> filled(int width) {
      BitSet breaks = breaks();
      List<String> lines = new ArrayList<>();
      int start = 0;
      while (start < words.length()) {
        int cut = breaks.nextSetBit(start + 1);
        int next = breaks.nextSetBit(cut + 1);
        while (next > 0 && columns(words.substring(start, next)) <= width) {
          cut = next;
          next = breaks.nextSetBit(cut + 1);
        }
        lines.add(words.substring(start, cut));
        start = cut;
      }
      return lines;
    }

    private static int columns(String words) {
      return DisplayWidth.of(words.stripTrailing(), false);
    }

    private BitSet breaks() {
      BitSet inner = innerBreaks();
      BitSet breaks = new BitSet();
      BreakIterator icu = BreakIterator.getLineInstance(ULocale.ROOT);
      icu.setText(words);
      for (int i = icu.next(); i < words.length(); i = icu.next()) {
        char left = words.charAt(i - 1);
        boolean ideographic = isIdeographic(left) || isIdeographic(words.charAt(i));
        breaks.set(i, left == ' ' || inner.get(i) || (ideographic && left != '-'));
        if (left != ' ' && i > code && i < end) {
          breaks.clear(i);
        }
      }
      breaks.set(words.length());
      return breaks;
    }

    private static boolean isIdeographic(char c) {
      return IDEOGRAPHIC.indexOf(c) >= 0;
    }

    private BitSet innerBreaks() {
      BitSet breaks = new BitSet();
      WORD.matcher(words)
          .results()
          .forEach(
              word -> {
                boolean address = word.group().matches("(-|www\\.).*|.*(@|://).*");
                Matcher places = INNER_BREAK.matcher(word.group());
                while (places.find()) {
                  boolean hyphen = word.group().charAt(places.start() - 1) == '-';
                  breaks.set(word.start() + places.start(), !(hyphen && address));
                }
              });
      return breaks;
    }
  }

  private static Stream<Line> lines(String... pieces) {
    Random random = new Random(14);
    return Stream.generate(() -> Line.random(random, pieces))
        .filter(Line::isOfWholeCharacters)
        .limit(COUNT);
  }

  private static List<String> rendered(TextRenderer renderer, Text text) {
    return renderer
        .render(Bulletin.builder("T", "en").paragraph(text).build())
        .lines()
        .skip(2)
        .toList();
  }

  private static void assertFilled(int width, String... pieces) {
    TextRenderer renderer = TextRenderer.builder().width(width).build();

    assertThat(
            lines(pieces)
                .filter(line -> !rendered(renderer, line.text()).equals(strip(line.filled(width))))
                .map(line -> line + " became " + rendered(renderer, line.text()))
                .limit(5))
        .isEmpty();
  }

  private static List<String> strip(List<String> lines) {
    return lines.stream().map(String::stripTrailing).toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 5, 10, 15})
  void endsLinesWhereIcuDoesButSeldomInsideEuropeanWords(int width) {
    assertFilled(width, EUROPEAN);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 5, 10, 15})
  void endsLinesWhereIcuDoesAmongIdeographs(int width) {
    assertFilled(width, MIXED);
  }

  /** A space at the end of a line says that the next one belongs to it: RFC 3676, section 4.1. */
  @Test
  void flowsLinesThatEndAtSpacesOnly() {
    int width = 10;
    TextRenderer renderer = TextRenderer.builder().width(width).flowed(true).build();

    assertThat(
            lines(MIXED)
                .filter(
                    line ->
                        !rendered(renderer, line.text()).equals(flowed(line.filled(width - 2)))))
        .isEmpty();
  }

  private static List<String> flowed(List<String> lines) {
    List<String> flowed = new ArrayList<>();
    for (String line : lines) {
      String words = line.stripTrailing();
      boolean soft = line.endsWith(" ") && flowed.size() + 1 < lines.size() && !words.equals("--");
      flowed.add(soft ? words + " " : words);
    }
    return flowed;
  }
}
