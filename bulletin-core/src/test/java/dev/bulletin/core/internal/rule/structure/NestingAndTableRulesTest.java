// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.core.Block;
import dev.bulletin.core.Item;
import dev.bulletin.core.ItemList;
import dev.bulletin.core.ListStyle;
import dev.bulletin.core.Paragraph;
import dev.bulletin.core.Section;
import dev.bulletin.core.Table;
import dev.bulletin.core.Text;
import dev.bulletin.core.internal.rule.RuleRun;
import dev.bulletin.core.internal.rule.StandIn;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class NestingAndTableRulesTest {

  private static final Text CELL = Text.of("x");

  @Test
  void theSixthSectionIsTooDeepAndThoseInsideItAreNotToldAgain() {
    assertThat(RuleRun.pointers(new SectionTooDeep(), RuleRun.bulletin("en", sections(5))))
        .isEmpty();
    for (int depth = 6; depth < 9; depth++) {
      assertThat(RuleRun.pointers(new SectionTooDeep(), RuleRun.bulletin("de", sections(depth))))
          .containsExactly("/body/0" + "/body/0".repeat(5));
    }
  }

  @Test
  void theFifthListIsTooDeepAndThoseInsideItAreNotToldAgain() {
    assertThat(RuleRun.pointers(new ListTooDeep(), RuleRun.bulletin("en", lists(4)))).isEmpty();
    for (int depth = 5; depth < 8; depth++) {
      assertThat(RuleRun.pointers(new ListTooDeep(), RuleRun.bulletin("ja", lists(depth))))
          .containsExactly("/body/0" + "/items/0/body/0".repeat(4));
    }
  }

  @Test
  void onlyAListWithNumbersHasAFirstNumber() {
    ListStartNotNumber rule = new ListStartNotNumber();
    assertThat(RuleRun.pointers(rule, RuleRun.bulletin("en", list(ListStyle.BULLET, 3))))
        .containsExactly("/body/0/start");
    assertThat(RuleRun.pointers(rule, RuleRun.bulletin("fr", list(ListStyle.PLAIN, 0))))
        .containsExactly("/body/0/start");
    assertThat(RuleRun.pointers(rule, RuleRun.bulletin("en", list(ListStyle.NUMBER, 3)))).isEmpty();
    assertThat(RuleRun.pointers(rule, RuleRun.bulletin("fr", list(ListStyle.PLAIN, null))))
        .isEmpty();
  }

  @Test
  void everyRowThatIsUnlikeTheColumnsIsTold() {
    assertThat(ragged(table(2, 2, 1, 2, 3))).containsExactlyInAnyOrder("rows/1", "rows/3");
    assertThat(ragged(table(2, 1))).containsExactly("rows/0");
  }

  @Test
  void columnsThatAreUnlikeAllRowsAreToldOnce() {
    assertThat(ragged(table(3, 2, 2, 2))).containsExactly("columns");
  }

  @Test
  void withoutColumnsMostRowsAreRight() {
    assertThat(ragged(table(0, 3, 2, 2, 2))).containsExactly("rows/0");
    assertThat(ragged(table(0, 2, 3))).containsExactly("rows/1");
  }

  @Test
  void tablesOfOneShapeAndFaultyPartsAreLeftAlone() {
    assertThat(ragged(table(0, 2, 2))).isEmpty();
    assertThat(ragged(table(2, 2))).isEmpty();
    List<Text> two = List.of(CELL, CELL);
    assertThat(ragged(new Table(List.of(two, StandIn.CELLS, two), two, null))).isEmpty();
    assertThat(ragged(new Table(List.of(two, two), StandIn.CELLS, null))).isEmpty();
    assertThat(ragged(new Table(StandIn.ROWS, two, null))).isEmpty();
  }

  private static List<String> ragged(Table table) {
    return RuleRun.pointers(new TableRagged(), RuleRun.bulletin("en", table)).stream()
        .map(pointer -> pointer.substring("/body/0/".length()))
        .toList();
  }

  private static Table table(int columns, int... rows) {
    List<List<Text>> cells = Arrays.stream(rows).mapToObj(NestingAndTableRulesTest::cells).toList();
    return new Table(cells, cells(columns), null);
  }

  private static List<Text> cells(int number) {
    return Collections.nCopies(number, CELL);
  }

  private static Block sections(int depth) {
    Block inner = depth == 1 ? Paragraph.of("x") : sections(depth - 1);
    return Section.builder("Nord").block(inner).build();
  }

  private static Block lists(int depth) {
    Item item = Item.builder().text("x").build();
    return depth == 1
        ? ItemList.of(item)
        : ItemList.of(Item.builder().text("x").block(lists(depth - 1)).build());
  }

  private static ItemList list(ListStyle style, Integer start) {
    return ItemList.builder().items("x").style(style).start(start).build();
  }
}
