// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.json.internal.source.SyntaxFault.Kind;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with JSON, and which characters of it: those between the marks. */
class SyntaxFaultsTest {

  private static String[] documents(Kind kind) {
    return switch (kind) {
      case EMPTY -> lines("▶◀", " \t▶◀");
      case END ->
          lines(
              "[▶◀",
              "{▶◀",
              "[1▶◀",
              "[1,▶◀",
              "[1, ▶◀",
              "{\"a\"▶◀",
              "{\"a\":▶◀",
              "{\"a\": 1▶◀",
              "{\"a\": 1,▶◀",
              "\"ab▶◀",
              "\"a\\▶◀",
              "\"\\u▶◀",
              "\"\\u12▶◀",
              "\"\\u123▶◀",
              "t▶◀",
              "[fals▶◀",
              "[nul▶◀",
              "-▶◀",
              "[1.▶◀",
              "1e▶◀",
              "1e+▶◀",
              "-1.5E-▶◀");
      case SECOND_VALUE -> lines("{} ▶{◀}", "1 ▶2◀", "\"a\"▶\"◀b\"", "[]▶,◀", "1 ▶a◀b");
      case TRAILING_COMMA -> lines("[1▶,◀]", "[1▶,◀ ]", "{\"a\": 1▶,◀\t}", "[1▶,◀}");
      case COMMA_MISSING ->
          lines(
              "[1 ▶2◀]",
              "[\"a\" ▶\"◀b\"]",
              "[1 ▶:◀ 2]",
              "[1 ▶é◀]",
              "[1 ▶\u0000◀]",
              "{\"a\": 1 ▶\"◀b\": 2}");
      case COLON_MISSING ->
          lines("{\"a\" ▶1◀}", "{\"a\"▶,◀ 1}", "{\"a\"▶}◀", "{\"a\" ▶=◀ 1}", "{\"a\" ▶\u0000◀");
      case VALUE_MISSING ->
          lines(
              "[▶,◀1]",
              "[1,▶,◀2]",
              "[1, ▶,◀]",
              "{\"a\": ▶}◀",
              "{\"a\":▶,◀ 1}",
              "{▶,◀}",
              "▶:◀",
              "▶,◀",
              "[▶:◀]");
      case NAME_UNQUOTED ->
          lines(
              "{▶name◀: 1}",
              "{▶1◀: 2}",
              "{▶[◀1]}",
              "{\"a\": 1, ▶b_$é◀ : 1}",
              "{▶:◀ 1}",
              "{▶\u0000◀");
      case QUOTATION_MARK ->
          lines("[▶'◀a']", "▶`◀a`", "[▶“◀a”]", "{▶‘◀a’: 1}", "[▶‟◀a]", "[▶‘◀", "{\"a\": ▶'◀b'}");
      case COMMENT ->
          lines(
              "▶// a◀\n1",
              "▶// a◀\r\n1",
              "[1 ▶/* b */◀",
              "[1, ▶# c◀\n]",
              "1 ▶# d◀",
              "▶//◀",
              "{▶#◀\n}",
              "{\"a\" ▶/*◀\n*/: 1}");
      case WORD ->
          lines(
              "[▶NaN◀]",
              "▶True◀",
              "[▶nul◀]",
              "[▶nulll◀]",
              "▶undefined◀ ",
              "[▶†◀]",
              "[▶‗◀]",
              "▶truetrue◀",
              "▶nullnul◀",
              "▶fal◀ ",
              "[▶_a9Z.z+-$◀,1]",
              "[▶É◀]");
      case NUMBER ->
          lines(
              "[▶01◀]",
              "[▶-01◀]",
              "[▶+1◀]",
              "[▶.5◀]",
              "[▶1.◀]",
              "[▶1.5.2◀]",
              "[▶1e◀, 2]",
              "▶0x1F◀",
              "[▶-◀]",
              "[▶-a◀]",
              "[▶1_000◀]",
              "[▶+◀]",
              "▶+◀",
              "[▶1ea◀]",
              "[▶1.e5◀]",
              "▶00◀",
              "[▶1e+-◀]");
      case CONTROL_CHARACTER ->
          lines("\"a▶\n◀b\"", "[\"▶\u0000◀\"]", "\"▶\u001f◀\"", "{\"▶\t◀a\": 1}");
      case ESCAPE ->
          lines(
              "\"▶\\q◀\"",
              "\"a▶\\é◀\"",
              "\"▶\\u12◀g4\"",
              "\"▶\\u◀x\"",
              "[\"▶\\🚢◀\"]",
              "\"\\u00e9▶\\u123◀\"",
              "\"▶\\U◀1234\"");
      case BRACKET ->
          lines(
              "[1▶}◀",
              "▶]◀",
              "▶}◀",
              "{\"a\": ▶]◀",
              "{▶]◀",
              "[▶}◀",
              "[]▶]◀",
              "{} ▶}◀",
              "{\"a\": 1▶]◀");
      case CHARACTER ->
          lines(
              "[▶~◀]",
              "▶=◀",
              "▶/◀1",
              "[▶@◀a]",
              "▶/◀",
              "▶;◀",
              "▶\u0000◀",
              "[▶\u0000◀a]",
              "{\"a\": ▶\u0000◀");
    };
  }

  private static String[] lines(String... documents) {
    return documents;
  }

  @ParameterizedTest
  @EnumSource
  void eachKindOfFaultIsToldWhereItStands(Kind kind) {
    for (String marked : documents(kind)) {
      String json = marked.replace("▶", "").replace("◀", "");
      assertThat(shown(json)).isEqualTo(kind + " " + marked);
      assertThat(shown("[" + json, 1)).as("further on").isEqualTo(kind + " [" + marked);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "-0",
        "0.5",
        "10e5",
        "1E+05",
        "-1.50e-5",
        " true ",
        "false",
        "null",
        "\"\"",
        "[]",
        "{}",
        "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\uABcd\u007fé🚢\"",
        "[1,\t2\r\n]",
        "{\"a\": {\"b\": []}, \"c\": [{}]}"
      })
  void soundJsonHasNone(String json) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    assertThat(SyntaxCheck.find(bytes, 0, bytes.length)).isNull();
  }

  private static String shown(String json) {
    return shown(json, 0);
  }

  private static String shown(String json, int from) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    SyntaxFault fault = SyntaxCheck.find(bytes, from, bytes.length);
    if (fault == null) {
      return "sound " + json;
    }
    return fault.kind()
        + " "
        + part(bytes, 0, fault.start())
        + "▶"
        + part(bytes, fault.start(), fault.end())
        + "◀"
        + part(bytes, fault.end(), bytes.length);
  }

  private static String part(byte[] bytes, int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.UTF_8);
  }
}
