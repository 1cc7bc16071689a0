// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.dates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.core.Bulletin;
import dev.bulletin.core.Item;
import dev.bulletin.core.ItemList;
import dev.bulletin.core.When;
import dev.bulletin.core.internal.rule.RuleRun;
import dev.bulletin.core.internal.rule.StandIn;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateRulesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-02-30",
        "2025-02-29",
        "2026-13",
        "2026-00-10",
        "2026-01-08T25:00",
        "2026-01-08T24:00",
        "2026-01-08T12:60",
        "2026-01-08T12:00:60Z",
        "2026-01-08T12:00+99:00",
        "2026-01-08T12:00+18:01"
      })
  void whatNoCalendarHasIsImpossible(String date) {
    assertThat(RuleRun.pointers(new DateImpossible(), dated(When.of(date), null)))
        .containsExactly("/date");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026",
        "0000",
        "2026-12",
        "2024-02-29",
        "2026-01-08T00:00",
        "2026-01-08T23:59:59.999999999",
        "2026-01-08T15:00Z",
        "2026-01-08T15:00+14:00",
        "2026-01-08T15:00-12:00",
        "2026-01-08T15:00+05:45"
      })
  void whatExistsIsLeftAlone(String date) {
    assertThat(RuleRun.pointers(new DateImpossible(), dated(When.of(date), null))).isEmpty();
  }

  @Test
  void anImpossibleDateIsToldAtTheStringThatHoldsIt() {
    Bulletin bulletin =
        event(
            new When("2026-02-30", "2026-02-31", null),
            When.of("2026-04-31"),
            When.of("2026-04-31").withText("the last day of April"),
            When.of("2026-04-30"));
    assertThat(RuleRun.pointers(new DateImpossible(), bulletin))
        .containsExactlyInAnyOrder(
            "/body/0/items/0/when/start",
            "/body/0/items/0/when/end",
            "/body/0/items/1/when",
            "/body/0/items/2/when/start");
  }

  @Test
  void whatIsNotWrittenLikeADateIsAnotherCodesBusiness() {
    assertThat(RuleRun.pointers(new DateImpossible(), dated(When.of("next Sunday"), null)))
        .isEmpty();
    assertThat(RuleRun.pointers(new DateImpossible(), event(new When(StandIn.STRING, null, null))))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-07-12, 2026-07-05",
    "2026-07-12, 2026-06",
    "2026-07-12, 2025",
    "2026-07, 2026-06-30",
    "2026-07-12T15:00, 2026-07-12T14:59",
    "2026-07-12T15:00, 2026-07-11",
    "2026-07-12T15:00+02:00, 2026-07-12T15:00+03:00",
    "2026-07-12T15:00+08:00, 2026-07-12T14:00",
    "2026-07-12, 2026-07-11T23:59+08:00",
    "2026-07-12T15:00Z, 2026-07-11"
  })
  void anEndBeforeItsStartIsReversed(String start, String end) {
    assertThat(RuleRun.pointers(new DateReversed(), event(When.between(start, end))))
        .containsExactly("/body/0/items/0/when/end");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-07-05, 2026-07-12",
    "2026-07-05, 2026-07-05",
    "2026-07-12, 2026-07",
    "2026-07-12, 2026",
    "2026-07, 2026-07-01",
    "2026-07-12T15:00, 2026-07-12",
    "2026-07-12T15:00:30, 2026-07-12T15:00",
    "2026-07-12T23:00+12:00, 2026-07-12T13:00-10:00",
    "2026-07-12T09:00Z, 2026-07-12T08:00",
    "2026-07-12T09:00, 2026-07-12T08:00Z",
    "2026-07-32, 2026-07-01",
    "2026-07-12, 2026-06-31"
  })
  void aSpanThatMayBeRightIsLeftAlone(String start, String end) {
    assertThat(RuleRun.pointers(new DateReversed(), event(When.between(start, end)))).isEmpty();
  }

  @Test
  void aBulletinDoesNotExpireBeforeItsDate() {
    ExpiresBeforeDate rule = new ExpiresBeforeDate();
    assertThat(RuleRun.pointers(rule, dated(When.of("2026-11-03"), When.of("2026-10-04"))))
        .containsExactly("/expires");
    assertThat(
            RuleRun.pointers(
                rule, dated(When.of("2026-11-03"), When.between("2026-10-01", "2026-10-04"))))
        .containsExactly("/expires");
    assertThat(
            RuleRun.pointers(
                rule, dated(When.of("2026-11-03T10:00+01:00"), When.of("2026-11-03T08:59:59Z"))))
        .containsExactly("/expires");
  }

  @Test
  void aBulletinThatIsInForceForAWhileIsLeftAlone() {
    ExpiresBeforeDate rule = new ExpiresBeforeDate();
    assertThat(RuleRun.pointers(rule, dated(When.of("2026-11-03"), When.of("2026-11-03"))))
        .isEmpty();
    assertThat(RuleRun.pointers(rule, dated(When.of("2026-11-03"), When.of("2026-11")))).isEmpty();
    assertThat(
            RuleRun.pointers(
                rule, dated(When.of("2026-11-03"), When.between("2026-10-01", "2026-12-01"))))
        .isEmpty();
    assertThat(RuleRun.pointers(rule, dated(null, When.of("2026-11-03")))).isEmpty();
    assertThat(RuleRun.pointers(rule, dated(When.of("2026-11-03"), null))).isEmpty();
    assertThat(RuleRun.pointers(rule, dated(StandIn.WHEN, When.of("1999")))).isEmpty();
  }

  @Test
  void aBulletinWithoutADateIsToldAtItsBeginning() {
    assertThat(RuleRun.pointers(new DateMissing(), dated(null, null))).containsExactly("");
    assertThat(RuleRun.pointers(new DateMissing(), dated(When.of("2026"), null))).isEmpty();
    assertThat(RuleRun.pointers(new DateMissing(), dated(StandIn.WHEN, null))).isEmpty();
  }

  @Test
  void aTimeOfDayWithoutAnOffsetIsTold() {
    Bulletin bulletin =
        event(When.of("2026-05-04T18:00"), When.between("2026-05-04T18:00", "2026-05-04T20:00"));
    assertThat(RuleRun.pointers(new EventWithoutOffset(), bulletin))
        .containsExactlyInAnyOrder("/body/0/items/0/when", "/body/0/items/1/when");
  }

  @Test
  void daysAndTimesOfAKnownPlaceAreLeftAlone() {
    Bulletin bulletin =
        event(
            When.of("2026-05-04"),
            When.of("2026-05-04T18:00Z"),
            When.between("2026-05-04T18:00+02:00", "2026-05-04T20:00"),
            When.between("2026-05-04T18:00", "2026-05-04T20:00+02:00"),
            When.of("2026-05-04T25:00"),
            StandIn.WHEN);
    assertThat(RuleRun.pointers(new EventWithoutOffset(), bulletin)).isEmpty();
    assertThat(RuleRun.pointers(new EventWithoutOffset(), dated(When.of("2026-05-04T18:00"), null)))
        .isEmpty();
  }

  private static Bulletin dated(When date, When expires) {
    return Bulletin.builder("Sea state", "en")
        .date(date)
        .expires(expires)
        .paragraph("Calm.")
        .build();
  }

  private static Bulletin event(When... whens) {
    List<Item> items =
        Arrays.stream(whens).map(when -> Item.builder().title("Camp").when(when).build()).toList();
    return RuleRun.bulletin("en", ItemList.builder().items(items).build());
  }
}
