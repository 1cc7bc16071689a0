// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.core.Block;
import dev.bulletin.core.Bulletin;
import dev.bulletin.core.Emphasis;
import dev.bulletin.core.Inline;
import dev.bulletin.core.Item;
import dev.bulletin.core.ItemList;
import dev.bulletin.core.Paragraph;
import dev.bulletin.core.Plain;
import dev.bulletin.core.Section;
import dev.bulletin.core.Table;
import dev.bulletin.core.Text;
import dev.bulletin.core.diagnostic.Diagnostic;
import dev.bulletin.core.extension.JsonArray;
import dev.bulletin.core.extension.JsonObject;
import dev.bulletin.core.extension.JsonValue;
import dev.bulletin.core.rule.Level;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The limits of a document, which no single field shows. */
class ValidationLimitsTest {

  private static final int FAR_TOO_DEEP = 20_000;

  private static List<String> told(Bulletin bulletin) {
    return BulletinValidator.create().validate(bulletin).diagnostics().stream()
        .map(diagnostic -> diagnostic.pointer() + " " + diagnostic.code())
        .toList();
  }

  private static <T> T nested(T inner, int times, UnaryOperator<T> around) {
    T outer = inner;
    for (int i = 0; i < times; i++) {
      outer = around.apply(outer);
    }
    return outer;
  }

  private static Bulletin with(Block block) {
    return Bulletin.builder("Title", "en").block(block).build();
  }

  private static Block sections(int depth) {
    return ValidationLimitsTest.<Block>nested(
        Paragraph.of("x"), depth, block -> new Section(Text.of("x"), List.of(block), null));
  }

  private static Block lists(int depth) {
    return ValidationLimitsTest.<Block>nested(
        Paragraph.of("x"),
        depth,
        block -> ItemList.of(Item.builder().body(List.of(block)).build()));
  }

  private static Block emphasis(int depth) {
    Inline inline =
        ValidationLimitsTest.<Inline>nested(
            new Plain("x"), depth, part -> new Emphasis(Text.of(part, new Plain("x"))));
    return new Paragraph(Text.of(inline));
  }

  private static Bulletin extended(int depth) {
    JsonValue value =
        ValidationLimitsTest.<JsonValue>nested(
            JsonArray.of(), depth - 1, inner -> JsonArray.of(inner));
    return with(Paragraph.of("x")).toBuilder().extensions(JsonObject.of("x", value)).build();
  }

  @Test
  void aBulletinThousandsDeepIsToldSoAndNothingElse() {
    assertThat(told(with(sections(FAR_TOO_DEEP))))
        .containsExactly("/body/0" + "/body/0".repeat(31) + " document-too-deep");
    assertThat(told(with(lists(FAR_TOO_DEEP)))).singleElement().asString().endsWith("too-deep");
    assertThat(told(with(emphasis(FAR_TOO_DEEP)))).singleElement().asString().endsWith("too-deep");
    assertThat(told(extended(FAR_TOO_DEEP))).singleElement().asString().endsWith("too-deep");
  }

  @Test
  void sixtyFourLevelsAreNotTooDeep() {
    assertThat(told(extended(62))).isEmpty();
    assertThat(told(extended(63)))
        .containsExactly("/extensions/x" + "/0".repeat(62) + " document-too-deep");
  }

  @Test
  void sectionsAndListsHaveLimitsOfTheirOwn() {
    assertThat(told(with(sections(6))))
        .contains("/body/0" + "/body/0".repeat(5) + " section-too-deep");
    assertThat(told(with(lists(5)))).singleElement().asString().endsWith("list-too-deep");
    assertThat(told(with(sections(5)))).noneMatch(line -> line.endsWith("too-deep"));
    assertThat(told(with(lists(4)))).isEmpty();
  }

  /** 5 for the document and its body, a table and its rows, then 21 for each row. */
  @Test
  void valuesAreCountedAsInJson() {
    List<List<Text>> rows = Collections.nCopies(500, Collections.nCopies(20, Text.of("")));
    Table table = new Table(rows, List.of(), null);
    int values = 5 + 4 * (2 + 500 * 21);
    int more = 50_000 - values;
    Block filler = ItemList.of(Collections.nCopies(900, Item.of("x")).toArray(Item[]::new));
    assertThat(values + 8 * 902).isLessThan(50_000);
    List<Block> blocks = new java.util.ArrayList<>(Collections.nCopies(4, table));
    blocks.addAll(Collections.nCopies(8, filler));
    blocks.addAll(Collections.nCopies(more - 8 * 902 + 1, Paragraph.of("x")));
    blocks.remove(blocks.size() - 1);
    Bulletin full = Bulletin.builder("Title", "en").body(blocks).build();
    assertThat(told(full)).noneMatch(line -> line.endsWith("too-many-nodes"));
    Bulletin beyond = full.toBuilder().paragraph("x").paragraph("x").build();
    assertThat(told(beyond)).singleElement().asString().endsWith("document-too-many-nodes");
  }

  @Test
  void theListIsCutAndSaysHowManyMoreThereAre() {
    List<Block> blocks = Collections.nCopies(150, new Section(Text.of("x"), List.of(), null));
    Bulletin bulletin = Bulletin.builder("Title", "en").body(blocks).build();
    ValidationOptions errors = ValidationOptions.builder().withoutLevel(Level.RECOMMENDED).build();
    List<Diagnostic> hundred = BulletinValidator.of(errors).validate(bulletin).diagnostics();
    assertThat(hundred).hasSize(101);
    assertThat(hundred.get(99).pointer()).isEqualTo("/body/99/body");
    assertThat(hundred.get(100))
        .hasToString("info: " + hundred.get(100).message() + " [diagnostics-truncated]");
    assertThat(hundred.get(100).message()).isEqualTo("50 more diagnostics are not shown");
  }

  @Test
  void anErrorThatIsCutOffStillMakesTheBulletinInvalid() {
    Bulletin bulletin =
        Bulletin.builder("Title", "en").image("a.jpg", "a.jpg").section("x", s -> {}).build();
    ValidationOptions one = ValidationOptions.builder().maxDiagnostics(1).build();
    ValidationResult result = BulletinValidator.of(one).validate(bulletin);
    assertThat(result.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("image-alt-file-name", "diagnostics-truncated");
    assertThat(result.isValid()).isFalse();
  }
}
