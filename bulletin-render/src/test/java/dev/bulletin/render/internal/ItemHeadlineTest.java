// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.core.AlertSeverity;
import dev.bulletin.core.Item;
import dev.bulletin.core.ItemBuilder;
import dev.bulletin.core.Text;
import dev.bulletin.core.When;
import org.junit.jupiter.api.Test;

class ItemHeadlineTest {
  private static ItemBuilder item() {
    return Item.builder();
  }

  private static String read(ItemBuilder item) {
    return read("en", item);
  }

  private static String read(String tag, ItemBuilder item) {
    Recorder recorder = new Recorder();
    ItemHeadline.write(item.build(), Language.of(tag), recorder);
    return recorder.words.toString();
  }

  @Test
  void joinsTitleTimeAndPlaceAfterTheLabel() {
    assertThat(
            read(
                item()
                    .label("Sunday")
                    .title("Open day")
                    .when("2026-01-11T15:00+08:00")
                    .where("Pier 4")))
        .isEqualTo("Sunday: Open day, 11 January 2026, 15:00, Pier 4");
  }

  @Test
  void joinsThemWithTheMarksOfTheLanguage() {
    assertThat(read("fr", item().label("Dimanche").title("Fête").where("Quai 4")))
        .isEqualTo("Dimanche\u00a0: Fête, Quai 4");
    assertThat(read("zh", item().label("主日").title("开放日").where("四号码头"))).isEqualTo("主日：开放日，四号码头");
    assertThat(read("ar", item().title("يوم").where("رصيف"))).isEqualTo("يوم، رصيف");
  }

  @Test
  void putsTextAfterALabelAloneOnTheSameLine() {
    assertThat(read(item().label("Wind").text("40 knots"))).isEqualTo("Wind: 40 knots");
    assertThat(read(item().text("40 knots"))).isEqualTo("40 knots");
  }

  @Test
  void putsTextAfterAHeadlineOnALineOfItsOwn() {
    assertThat(read(item().label("Sunday").title("Open day").text("All are welcome.")))
        .isEqualTo("Sunday: Open day\nAll are welcome.");
    assertThat(read(item().where("Pier 4").text("All are welcome.")))
        .isEqualTo("Pier 4\nAll are welcome.");
  }

  @Test
  void putsSeverityOnTheSecondLine() {
    ItemBuilder gale = item().title("Gale").text("Stay in port.").severity(AlertSeverity.SEVERE);

    assertThat(read(gale)).isEqualTo("Gale\n[severe]\nStay in port.");
    assertThat(read(gale.title((Text) null))).isEqualTo("Stay in port.\n[severe]");
    assertThat(read(gale.label("Gale"))).isEqualTo("Gale: Stay in port.\n[severe]");
    assertThat(read(item().severity(AlertSeverity.MINOR).paragraph("x"))).isEqualTo("[minor]");
  }

  @Test
  void writesNoColonTwiceAndNoneBeforeNothing() {
    assertThat(read(item().label("Pray:").text("for rain"))).isEqualTo("Pray: for rain");
    assertThat(read(item().label("Pray"))).isEqualTo("Pray");
    assertThat(read(item().label("Pray").paragraph("for rain"))).isEqualTo("Pray:");
    assertThat(read(item().label("Pray:").paragraph("for rain"))).isEqualTo("Pray:");
  }

  @Test
  void tellsWhetherThereIsAnythingBeforeTheBody() {
    assertThat(ItemHeadline.isPresent(item().paragraph("x").build())).isFalse();
    assertThat(ItemHeadline.isPresent(item().when("2026").build())).isTrue();
    assertThat(ItemHeadline.isPresent(item().text("x").build())).isTrue();
    assertThat(ItemHeadline.isPresent(item().label("x").build())).isTrue();
    assertThat(ItemHeadline.isPresent(item().severity(AlertSeverity.MINOR).build())).isTrue();
  }

  private static final class Recorder implements ItemHeadline.Sink {
    private final StringBuilder words = new StringBuilder();

    @Override
    public void label(Text label) {
      words.append(label.plainText());
    }

    @Override
    public void title(Text title) {
      words.append(title.plainText());
    }

    @Override
    public void when(When when, String shown) {
      words.append(shown);
    }

    @Override
    public void where(String where) {
      words.append(where);
    }

    @Override
    public void severity(AlertSeverity severity) {
      words.append('[').append(severity.value()).append(']');
    }

    @Override
    public void text(Text text) {
      words.append(text.plainText());
    }

    @Override
    public void separator(String mark) {
      words.append(mark);
    }

    @Override
    public void lineEnd() {
      words.append('\n');
    }
  }
}
