// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.bulletin.core.diagnostic.MessageArgument;
import dev.bulletin.core.diagnostic.Position;
import dev.bulletin.core.diagnostic.StructureCode;
import dev.bulletin.core.validation.RuleCatalogue;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageBundleTest {

  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");

  private static Properties file(String suffix) throws IOException {
    String name = "messages" + suffix + ".properties";
    Properties messages = new Properties();
    try (Reader in =
        new InputStreamReader(
            Objects.requireNonNull(MessageBundle.class.getResourceAsStream(name)),
            StandardCharsets.UTF_8)) {
      messages.load(in);
    }
    return messages;
  }

  private static Set<String> arguments(String pattern) {
    return ARGUMENT
        .matcher(pattern)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @ValueSource(strings = {"_fr", "_es", "_de"})
  void eachLanguageSaysAllThatEnglishSaysWithTheSameArguments(String suffix) throws IOException {
    Properties english = file("");
    Properties other = file(suffix);
    assertThat(lacking(english, other)).as("untranslated").isEmpty();
    assertThat(lacking(other, english)).as("not in English").isEmpty();
    for (String key : english.stringPropertyNames()) {
      if (key.endsWith(".message")) {
        assertThat(arguments(other.getProperty(key)))
            .as(key)
            .isEqualTo(arguments(english.getProperty(key)));
      }
      assertThatCode(() -> new MessageFormat(other.getProperty(key), Locale.ROOT))
          .as(key)
          .doesNotThrowAnyException();
    }
  }

  private static Set<String> lacking(Properties from, Properties in) {
    Set<String> keys = new TreeSet<>(from.stringPropertyNames());
    keys.removeAll(in.stringPropertyNames());
    return keys;
  }

  @Test
  void everyCodeHasAMessage() throws IOException {
    Set<String> keys = file("").stringPropertyNames();
    assertThat(RuleCatalogue.rules())
        .extracting(rule -> rule.code() + ".message")
        .filteredOn(key -> !keys.contains(key))
        .isEmpty();
    assertThat(StructureCode.values())
        .extracting(StructureCode::code)
        .allMatch(
            code ->
                keys.stream()
                    .anyMatch(
                        key ->
                            key.equals(code + ".message")
                                || (key.startsWith(code + ".") && key.endsWith(".message"))));
  }

  /** The tests run where the machine's language is Turkish. */
  @Test
  void anUnknownLanguageIsAnsweredInEnglishAndNeverInTheMachinesOwn() {
    assertThat(Locale.getDefault().getLanguage()).isEqualTo("tr");
    for (String tag : new String[] {"tr", "ja", "und", "en-GB", ""}) {
      assertThat(said(tag, "member-unknown.message", MessageArgument.value("x")))
          .isEqualTo("unknown member \"x\"");
    }
    assertThat(said("de-CH", "member-unknown.message", MessageArgument.value("x")))
        .isEqualTo("unbekanntes Mitglied \"x\"");
  }

  @Test
  void anUnknownKeyHasNoMessage() {
    assertThat(MessageBundle.in(Locale.FRENCH).format("no-such.message", List.of())).isNull();
  }

  @Test
  void numbersAreWrittenAsTheLanguageWritesThem() {
    MessageArgument many = MessageArgument.count(50_000);
    assertThat(said("en", "document-too-many-nodes.message", many)).contains("50,000");
    assertThat(said("de", "document-too-many-nodes.message", many)).contains("50.000");
    assertThat(said("fr", "document-too-many-nodes.message", many)).contains("50\u202f000");
  }

  @Test
  void wordsAreQuotedAndJoined() {
    MessageArgument value = MessageArgument.value("x");
    MessageArgument choice = MessageArgument.choice(List.of("a", "b", "c"));
    assertThat(said("en", "value-unknown.message", value, choice))
        .isEqualTo("\"x\" is none of \"a\", \"b\" or \"c\"");
    assertThat(said("fr", "value-unknown.message", value, choice)).contains("\"b\" ou \"c\"");
    assertThat(said("en", "value-unknown.message", value, MessageArgument.choice(List.of("a"))))
        .isEqualTo("\"x\" is none of \"a\"");
  }

  @Test
  void wordsOfOurOwnAreNotQuoted() {
    assertThat(said("en", "member-unknown.message", MessageArgument.word("x")))
        .isEqualTo("unknown member x");
  }

  @Test
  void aCodeHasAHintWhereThereIsSomethingToDo() {
    StructureMessages messages = new StructureMessages(Locale.ENGLISH);
    assertThat(messages.hint(StructureCode.JSON_ENCODING, "name", List.of()))
        .isEqualTo("write the character itself, or both halves");
    assertThat(messages.hint(StructureCode.JSON_ENCODING, null, List.of()))
        .isEqualTo("save the file as UTF-8");
    assertThat(messages.hint(StructureCode.MEMBER_UNKNOWN, null, List.of())).isNull();
    assertThat(messages.type("string")).isEqualTo("a string");
    assertThat(new StructureMessages(Locale.GERMAN).type("null")).isEqualTo("null");
    assertThatNullPointerException().isThrownBy(() -> messages.type("date")).withMessage("date");
  }

  @Test
  void placesAreLineAndColumn() {
    assertThat(
            said(
                "en",
                "json-duplicate-member.message",
                MessageArgument.value("a"),
                MessageArgument.place(new Position(1_000, 2))))
        .contains("1000:2");
  }

  @Test
  void valuesAreCutToFortyCharactersAndMadeVisible() {
    String long41 = "𝄞".repeat(41);
    assertThat(said("en", "member-unknown.message", MessageArgument.value(long41)))
        .isEqualTo("unknown member \"" + "𝄞".repeat(40) + "…\"");
    assertThat(said("en", "member-unknown.message", MessageArgument.value("x".repeat(40))))
        .isEqualTo("unknown member \"" + "x".repeat(40) + "\"");
    assertThat(said("en", "member-unknown.message", MessageArgument.value(" ~\u007F")))
        .isEqualTo("unknown member \" ~\\u007f\"");
    assertThat(said("en", "member-unknown.message", MessageArgument.value("a\n\u001B[31m\u202Eb")))
        .isEqualTo("unknown member \"a\\n\\u001b[31m\\u202eb\"");
  }

  /** What stands in a value is no part of the pattern. */
  @Test
  void valuesAreNeverReadAsPatterns() {
    for (String hostile : new String[] {"{0}", "'{0}'", "${x}", "{1,choice,1#a}", "''"}) {
      assertThat(said("en", "member-unknown.message", MessageArgument.value(hostile)))
          .isEqualTo("unknown member \"" + hostile + "\"");
    }
  }

  private static String said(String language, String key, MessageArgument... arguments) {
    List<MessageArgument> list = Collections.unmodifiableList(List.of(arguments));
    return MessageBundle.in(Locale.forLanguageTag(language)).format(key, list);
  }
}
