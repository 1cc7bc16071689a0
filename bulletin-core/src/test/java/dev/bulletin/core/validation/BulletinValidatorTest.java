// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.core.Bulletin;
import dev.bulletin.core.Code;
import dev.bulletin.core.Item;
import dev.bulletin.core.ItemList;
import dev.bulletin.core.Link;
import dev.bulletin.core.ListStyle;
import dev.bulletin.core.Organization;
import dev.bulletin.core.Paragraph;
import dev.bulletin.core.Plain;
import dev.bulletin.core.Section;
import dev.bulletin.core.Strong;
import dev.bulletin.core.Table;
import dev.bulletin.core.Text;
import dev.bulletin.core.diagnostic.Diagnostic;
import java.util.List;
import org.junit.jupiter.api.Test;

class BulletinValidatorTest {

  private final BulletinValidator validator = BulletinValidator.create();

  private List<String> told(Bulletin bulletin) {
    return validator.validate(bulletin).diagnostics().stream().map(Diagnostic::toString).toList();
  }

  @Test
  void findsNothingWrongWithASoundBulletin() {
    Bulletin bulletin =
        Bulletin.builder("Harbour Relief", "en").paragraph("Give thanks for rain.").build();
    assertThat(told(bulletin)).isEmpty();
    assertThat(validator.validate(bulletin).isValid()).isTrue();
  }

  @Test
  void tellsEveryFaultWithItsPointerInDocumentOrder() {
    String long300 = "x".repeat(301);
    String longRun = "y".repeat(20_001);
    Bulletin bulletin =
        new Bulletin(
            "a b",
            " ",
            null,
            "english!",
            new Organization("Two\nlines", null, null),
            List.of("Ana", "Tom", "Ana"),
            long300,
            null,
            null,
            null,
            List.of(
                Paragraph.of(longRun),
                new Paragraph(Text.of(new Plain("a"), new Strong(Text.of(longRun)))),
                new ItemList(
                    List.of(
                        Item.builder().where("Pier 4").build(),
                        Item.of("sound"),
                        Item.builder().text("x").when("8 January").kind("Prayer").build()),
                    ListStyle.NUMBER,
                    10_000),
                new Section(Text.of("Empty"), List.of(), "xx-"),
                new Table(
                    List.of(List.of(Text.of(longRun), Text.of("x")), List.of()),
                    List.of(Text.of(""), Text.of(new Plain("a"), new Code(longRun))),
                    null),
                new Paragraph(
                    Text.of(
                        new Link(Text.of("no address"), null),
                        new Link(Text.of(new Plain("a"), new Plain("b")), null),
                        Link.of("x", "a b")))),
            List.of(),
            null);
    assertThat(told(bulletin))
        .map(line -> line.replaceFirst(": error: .* \\[(.*)]", " $1"))
        .containsExactly(
            "/id id-malformed",
            "/title text-blank",
            "/language language-malformed",
            "/organization line-break-unexpected",
            "/authors/2 list-not-unique",
            "/issue text-too-long",
            "/body/0 text-too-long",
            "/body/1/text/1/strong text-too-long",
            "/body/2/items/0 shape-unknown",
            "/body/2/items/2/kind kind-malformed",
            "/body/2/items/2/when date-malformed",
            "/body/2/start number-out-of-range",
            "/body/3/body list-empty",
            "/body/3/language language-malformed",
            "/body/4/rows/0/0 text-too-long",
            "/body/4/rows/1 list-empty",
            "/body/4/columns/1/1/code text-too-long",
            "/body/5/text/0/link address-malformed",
            "/body/5/text/1/link type-mismatch",
            "/body/5/text/2/href address-malformed");
    assertThat(validator.validate(bulletin).isValid()).isFalse();
  }
}
