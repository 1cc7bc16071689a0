// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.dates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.core.Bulletin;
import dev.bulletin.core.Item;
import dev.bulletin.core.ItemList;
import dev.bulletin.core.When;
import dev.bulletin.core.diagnostic.MessageArgument;
import dev.bulletin.core.internal.rule.RuleRun;
import dev.bulletin.core.rule.Rule;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateAdviceTest {

  private static final Temporal TODAY = LocalDate.parse("2026-01-10");

  @ParameterizedTest
  @CsvSource({"2026-01-09", "2026-01-09T23:59+01:00", "2025", "2025-12"})
  void whatIsOverIsTold(String when) {
    assertThat(expires(When.of(when), TODAY)).containsExactly("/expires");
    assertThat(event(When.of(when), TODAY)).containsExactly("/body/0/items/0/when");
  }

  @ParameterizedTest
  @CsvSource({"2026-01-10", "2026", "2026-01", "2026-01-10T08:00", "2026-02-30", "2999-01-01"})
  void whatIsNotOverIsLeftAlone(String when) {
    assertThat(expires(When.of(when), TODAY)).isEmpty();
    assertThat(event(When.of(when), TODAY)).isEmpty();
  }

  @Test
  void theEndOfASpanCounts() {
    assertThat(event(When.between("2026-01-01", "2026-01-12"), TODAY)).isEmpty();
    assertThat(event(When.between("2026-01-01", "2026-01-08"), TODAY))
        .containsExactly("/body/0/items/0/when");
    assertThat(event(When.of("2026-01-10T08:00+01:00"), OffsetDateTime.parse("2026-01-10T07:30Z")))
        .containsExactly("/body/0/items/0/when");
  }

  @Test
  void whatIsShownOfATimeThatIsOverIsItsLast() {
    assertThat(RuleRun.arguments(new EventPast(), eventAt(When.of("2026-01-08")), TODAY))
        .containsExactly(MessageArgument.value("2026-01-08"));
    When span = When.between("2026-01-01", "2026-01-09");
    assertThat(RuleRun.arguments(new EventPast(), eventAt(span), TODAY))
        .containsExactly(MessageArgument.value("2026-01-09"));
  }

  @Test
  void whatIsShownOfAMismatchAreTheWordsAndTheDates() {
    When day = When.of("2026-01-08").withText("8 February");
    assertThat(RuleRun.arguments(new DateTextMismatch(), eventAt(day), null))
        .contains(MessageArgument.value("8 february"), MessageArgument.value("2026-01-08"));
    When span = When.between("2026-01-08", "2026-01-10").withText("February");
    assertThat(RuleRun.arguments(new DateTextMismatch(), eventAt(span), null))
        .contains(MessageArgument.value("2026-01-08 – 2026-01-10"));
  }

  @Test
  void withoutAClockNothingIsOver() {
    assertThat(RuleRun.pointers(new EventPast(), eventAt(When.of("1999-01-01")))).isEmpty();
    Bulletin old = RuleRun.paragraph("fr", "Pluie.").toBuilder().expires("1999-01-01").build();
    assertThat(RuleRun.pointers(new Expired(), old)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | 2026-01-08 | 8 February 2026",
        "en | 2026-01-08 | 8 January 2025",
        "en | 2026-01-08 | January 9th",
        "en | 2026-01-08 | 9 January 2026, 15:00",
        "fr | 2026-01-08 | le 8 février",
        "es | 2026-01-08 | 8 de febrero de 2026",
        "de | 2026-01-08 | 9. Januar",
        "ar | 2026-01-08 | ٩ يناير ٢٠٢٦",
        "en | 2026-01 | February",
      })
  void wordsThatNameAnotherDateAreTold(String language, String start, String text) {
    assertThat(shown(new DateTextMismatch(), language, When.of(start).withText(text)))
        .containsExactly("/date/text");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | 2026-01-08 | 8 January 2026",
        "en | 2026-01-08T15:00 | January 8th, 3 pm",
        "en | 2026-01-08 | Thursday after Epiphany",
        "en | 2026-01-08 | It may be 3 weeks late",
        "fr | 2026-01-08 | jeudi 8 janvier à 15 h",
        "de | 2026-01-08 | 8. Januar, 19.30 Uhr",
        "ar | 2026-01-08 | ١٩ رجب ١٤٤٧",
        "th | 2026-01-08 | 8 มกราคม 2569",
        "es | 2026-01-08 | 8 de enero, salón 12",
        "en | 2026 | Summer 2026",
        "en | 2026-01-08 | Week 2 of 52",
      })
  void wordsThatNameTheDateOrNoneAreLeftAlone(String language, String start, String text) {
    assertThat(shown(new DateTextMismatch(), language, When.of(start).withText(text))).isEmpty();
  }

  @Test
  void anyDayOfASpanMayBeShown() {
    When span = When.between("2026-01-08", "2026-01-10").withText("8 to 10 January 2026");
    assertThat(shown(new DateTextMismatch(), "en", span)).isEmpty();
    When wrong = When.between("2026-01-08", "2026-01-10").withText("8 to 11 January 2026");
    assertThat(shown(new DateTextMismatch(), "en", wrong)).containsExactly("/date/text");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Monday, 8 January",
        "fr | lundi 8 janvier",
        "de | Am Montag",
        "es | el lunes 8 de enero",
        "zh | 1月8日星期一",
      })
  void anotherDayOfTheWeekIsTold(String language, String text) {
    assertThat(shown(new WeekdayMismatch(), language, When.of("2026-01-08").withText(text)))
        .containsExactly("/date/text");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Thursday, 8 January",
        "fr | jeudi",
        "de | Donnerstags in der Donnerstagsrunde",
        "en | Monday to Thursday",
        "en | Mondays’ group",
      })
  void theDayOfTheWeekOrNoneIsLeftAlone(String language, String text) {
    assertThat(shown(new WeekdayMismatch(), language, When.of("2026-01-08").withText(text)))
        .isEmpty();
  }

  @Test
  void aLabelThatIsAnotherDayOfTheWeekIsTold() {
    assertThat(labelled("en", "Monday", "2026-01-11T15:00"))
        .containsExactly("/body/0/items/0/label");
    assertThat(labelled("fr", "Lundi", "2026-01-11")).containsExactly("/body/0/items/0/label");
    assertThat(labelled("en", "Sunday", "2026-01-11T15:00+08:00")).isEmpty();
    assertThat(labelled("en", "Monday group", "2026-01-11")).isEmpty();
    assertThat(labelled("de", "Montag", "2026-01")).isEmpty();
  }

  private static List<String> labelled(String language, String label, String when) {
    Item item = Item.builder().label(label).title("Open day").when(when).build();
    return RuleRun.pointers(new WeekdayMismatch(), RuleRun.bulletin(language, ItemList.of(item)));
  }

  private static List<String> shown(Rule rule, String language, When date) {
    return RuleRun.pointers(
        rule, RuleRun.paragraph(language, "Rain.").toBuilder().date(date).build());
  }

  private static List<String> expires(When when, Temporal now) {
    return RuleRun.pointers(
        new Expired(), RuleRun.paragraph("en", "Rain.").toBuilder().expires(when).build(), now);
  }

  private static List<String> event(When when, Temporal now) {
    return RuleRun.pointers(new EventPast(), eventAt(when), now);
  }

  private static Bulletin eventAt(When when) {
    return RuleRun.bulletin(
        "en", ItemList.of(Item.builder().title("Boat race").when(when).build()));
  }
}
