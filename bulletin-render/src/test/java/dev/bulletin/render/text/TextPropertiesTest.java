// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import dev.bulletin.core.Block;
import dev.bulletin.core.Bulletin;
import dev.bulletin.core.Item;
import dev.bulletin.core.ItemList;
import dev.bulletin.core.Preformatted;
import dev.bulletin.core.Section;
import dev.bulletin.core.Table;
import dev.bulletin.render.BulletinWords;
import dev.bulletin.render.RandomBulletins;
import dev.bulletin.render.internal.unicode.DisplayWidth;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every bulletin, whatever its words. */
class TextPropertiesTest {
  private static final int COUNT = 1_500;

  private static String render(int width, Bulletin bulletin) {
    return TextRenderer.builder().width(width).build().render(bulletin);
  }

  private static String withoutAddresses(Bulletin bulletin) {
    return TextRenderer.builder().width(0).links(LinkStyle.NONE).build().render(bulletin);
  }

  /**
   * The bulletin without certain blocks, wherever they stand; a paragraph where nothing else is
   * left.
   */
  private static Bulletin without(Bulletin bulletin, Predicate<Block> unwanted) {
    return bulletin.toBuilder()
        .body(without(bulletin.body(), unwanted))
        .footer(without(bulletin.footer(), unwanted))
        .build();
  }

  private static List<Block> without(List<Block> blocks, Predicate<Block> unwanted) {
    return blocks.stream().filter(unwanted.negate()).map(block -> inside(block, unwanted)).toList();
  }

  private static Block inside(Block block, Predicate<Block> unwanted) {
    if (block instanceof Section section) {
      return section.toBuilder().body(without(section.body(), unwanted)).build();
    }
    if (block instanceof ItemList list) {
      List<Item> items =
          list.items().stream()
              .map(item -> item.toBuilder().body(without(item.body(), unwanted)).build())
              .toList();
      return list.toBuilder().items(items).build();
    }
    return block;
  }

  private static Stream<Bulletin> withoutTables() {
    return RandomBulletins.first(COUNT).map(bulletin -> without(bulletin, Table.class::isInstance));
  }

  @Test
  void holdsAllWordsInTheirOrder() {
    assertThat(
            withoutTables()
                .map(
                    bulletin ->
                        BulletinWords.firstMissing(
                            bulletin, withoutAddresses(bulletin), BulletinWords::lettersAndDigits))
                .filter(Objects::nonNull))
        .isEmpty();
  }

  @Test
  void holdsAllWordsOfTables() {
    assertThat(RandomBulletins.first(COUNT).flatMap(TextPropertiesTest::missingLines)).isEmpty();
  }

  private static Stream<String> missingLines(Bulletin bulletin) {
    String seen = BulletinWords.lettersAndDigits(withoutAddresses(bulletin));
    return BulletinWords.of(bulletin).stream()
        .flatMap(String::lines)
        .filter(line -> !seen.contains(BulletinWords.lettersAndDigits(line)));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 17, 40, 72})
  void losesNothingAndAddsNothingByWrapping(int width) {
    assertThat(withoutTables())
        .allSatisfy(
            bulletin ->
                assertThat(BulletinWords.lettersAndDigits(render(width, bulletin)))
                    .isEqualTo(BulletinWords.lettersAndDigits(render(0, bulletin))));
  }

  @ParameterizedTest
  @ValueSource(ints = {17, 40, 72})
  void keepsToTheWidthUnlessOneWordIsWider(int width) {
    assertThat(
            RandomBulletins.first(COUNT)
                .map(bulletin -> without(bulletin, Preformatted.class::isInstance))
                .flatMap(
                    bulletin ->
                        render(width, bulletin)
                            .lines()
                            .filter(line -> isTooWide(line, width, bulletin))))
        .allSatisfy(line -> assertThat(breaksAfterSpaces(line)).as(line).isEmpty());
  }

  private static boolean isTooWide(String line, int width, Bulletin bulletin) {
    boolean wide = List.of("zh", "ja", "ko").contains(bulletin.language().substring(0, 2));
    return DisplayWidth.of(line, wide) > width;
  }

  /** Where ICU would break what stands after bullets and numbers. */
  private static List<Integer> breaksAfterSpaces(String line) {
    String words = line.replaceFirst("^ *((•|[0-9]+\\.) +)*", "");
    BreakIterator lines = BreakIterator.getLineInstance(ULocale.ROOT);
    lines.setText(words);
    return IntStream.range(1, words.length())
        .filter(i -> words.charAt(i - 1) == ' ' && lines.isBoundary(i))
        .boxed()
        .toList();
  }

  @Test
  void endsNoLineInASpace() {
    assertThat(RandomBulletins.first(COUNT).flatMap(bulletin -> render(30, bulletin).lines()))
        .allSatisfy(
            line ->
                assertThat(line.isEmpty() || !isSpace(line.charAt(line.length() - 1)))
                    .as(line)
                    .isTrue());
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  @Test
  void writesNothingThatATerminalObeys() {
    assertThat(RandomBulletins.first(COUNT))
        .allSatisfy(
            bulletin ->
                assertThat(render(50, bulletin).codePoints())
                    .noneMatch(
                        c ->
                            c != '\n'
                                && (Character.isISOControl(c)
                                    || Character.getType(c) == Character.SURROGATE
                                    || Character.getType(c) == Character.LINE_SEPARATOR
                                    || Character.getType(c) == Character.PARAGRAPH_SEPARATOR
                                    || c == 0x202D
                                    || c == 0x202E)));
  }

  @Test
  void writesPureAsciiWhereEveryWordHasAnAsciiForm() {
    Bulletin bulletin = TextRendererTest.sample();

    assertThat(TextRenderer.builder().ascii(true).build().render(bulletin)).matches("\\p{ASCII}*");
  }

  @Test
  void readsBackFromFlowedTextAsItWasWritten() {
    String prose = "One is -- as we know -- the loneliest number; From here > there it is two. ";
    Bulletin bulletin =
        Bulletin.builder("T", "en")
            .paragraph(prose.repeat(12).strip())
            .bullets(prose.repeat(3).strip(), "> " + prose, "short")
            .paragraph("From all\n> of us\n-- \n -- end")
            .build();

    IntStream.rangeClosed(8, 80)
        .forEach(
            width -> {
              String flowed =
                  TextRenderer.builder().width(width).flowed(true).build().render(bulletin);
              assertThat(flowed.lines())
                  .noneMatch("-- "::equals)
                  .noneMatch(line -> line.startsWith("From "));
              assertThat(unflow(flowed)).isEqualTo(stripped(render(0, bulletin)));
            });
  }

  /**
   * A reader by RFC 3676, section 4; blank lines left out, since they depend on what was wrapped.
   */
  private static List<String> unflow(String flowed) {
    StringBuilder text = new StringBuilder();
    flowed
        .lines()
        .forEach(
            line -> {
              String words = line.startsWith(" ") ? line.substring(1) : line;
              text.append(words).append(words.endsWith(" ") ? "" : "\n");
            });
    return stripped(text.toString());
  }

  /** Lines without indentation, which narrow lines have less of. */
  private static List<String> stripped(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  @Test
  void givesTheSameToAllThreads() {
    TextRenderer renderer = TextRenderer.builder().width(50).links(LinkStyle.REFERENCES).build();
    List<Bulletin> bulletins = RandomBulletins.first(300).toList();
    List<String> alone = bulletins.stream().map(renderer::render).toList();

    assertThat(
            IntStream.range(0, 3_000)
                .parallel()
                .filter(i -> !renderer.render(bulletins.get(i % 300)).equals(alone.get(i % 300))))
        .isEmpty();
  }
}
