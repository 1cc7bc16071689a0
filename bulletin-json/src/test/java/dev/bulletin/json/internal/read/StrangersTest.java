// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.json.BulletinParser;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A name that is not known may be a known one misspelt. */
class StrangersTest {

  private static String said(String members) {
    return BulletinParser.create().parse("{" + members + "}").diagnostics().stream()
        .map(found -> found.code() + " " + found.pointer() + " " + found.hint())
        .collect(Collectors.joining(", "));
  }

  private static String unknown(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "\"x" + i + "\": 1, ")
        .collect(Collectors.joining());
  }

  @Test
  void aFewOfThemAreLookedAtBeforeTheObjectIsRead() {
    String rest = "\"titel\": \"a\", \"language\": \"en\", \"body\": [\"b\"]";
    assertThat(said(unknown(31) + rest)).doesNotContain("member-missing");
    assertThat(said(unknown(32) + rest)).contains("member-missing");
  }

  @Test
  void aMemberThatStandsIsNotMeant() {
    assertThat(
            said(
                "\"title\": \"a\", \"titel\": \"b\", \"language\": \"en\", \"body\": [\"b\"],"
                    + " \"isue\": 1"))
        .isEqualTo("member-unknown /titel null, member-unknown /isue did you mean \"issue\"?");
  }

  @Test
  void ofTwoThatAreCloseTheFirstIsMeant() {
    assertThat(said("\"titel\": \"a\", \"tilte\": 5, \"language\": \"en\", \"body\": [\"b\"]"))
        .isEqualTo(
            "member-unknown /titel did you mean \"title\"?,"
                + " member-unknown /tilte did you mean \"title\"?");
  }

  @Test
  void whatIsMisspeltIsReadForWhatIsMeant() {
    assertThat(said("\"titel\": 5, \"language\": \"en\", \"bdoy\": [\"{{a}}\", 4]"))
        .isEqualTo(
            "member-unknown /titel did you mean \"title\"?, type-mismatch /titel null,"
                + " member-unknown /bdoy did you mean \"body\"?, placeholder /bdoy/0 write what"
                + " belongs there, or leave it out, type-mismatch /bdoy/1 null");
  }
}
