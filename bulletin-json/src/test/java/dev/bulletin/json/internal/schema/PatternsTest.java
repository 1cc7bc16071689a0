// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.json.BulletinSchema;
import dev.bulletin.json.internal.read.StringTest;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The scans that stand for the schema's patterns find what the patterns find. */
class PatternsTest {

  private static final List<String> PIECES =
      List.of(
          "a", "Z", "-", "0", " ", "\t", "\n", "\u000b", "\r", "\u0000", "\u001f", "\u007f",
          "\u0085", "\u009f", "\u00a0", "\u1680", "\u180e", "\u2000", "\u200a", "\u200b", "\u2028",
          "\u2029", "\u202f", "\u205f", "\u3000", "\ufeff", "é", "😀", "\ud800", "en", "2026",
          "-01", "T15:00");

  private static Set<String> patterns() {
    Set<String> patterns = new TreeSet<>();
    collect(JsonMapper.shared().readTree(BulletinSchema.text()), patterns);
    return patterns;
  }

  private static void collect(JsonNode node, Set<String> patterns) {
    JsonNode pattern = node.isObject() ? node.get("pattern") : null;
    if (pattern != null && pattern.isString()) {
      patterns.add(pattern.stringValue());
    }
    node.forEach(child -> collect(child, patterns));
  }

  @Test
  void scansAgreeWithTheExpressionsThatTheyStandFor() {
    assertThat(patterns()).hasSizeGreaterThan(7);
    for (String pattern : patterns()) {
      StringTest scan = Patterns.compile(pattern);
      Pattern expression = Pattern.compile(pattern);
      Random random = new Random(7);
      for (int i = 0; i < 3_000; i++) {
        String value = value(random);
        boolean expected = expression.matcher(value).find();
        assertThat(scan.isFoundIn(value)).as("%s in %s", pattern, value).isEqualTo(expected);
        assertThat(scan.isFoundIn(value)).as("again").isEqualTo(expected);
      }
    }
  }

  private static String value(Random random) {
    StringBuilder value = new StringBuilder();
    for (int i = random.nextInt(4); i > 0; i--) {
      value.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return value.toString();
  }

  @Test
  void languagesAreThoseOfTheRfc() {
    String pattern =
        patterns().stream().filter(one -> one.contains("[kK][lL]")).findFirst().orElseThrow();
    StringTest language = Patterns.compile(pattern);
    // RFC 5646, appendix A, and section 2.1.1
    assertThat(
            List.of(
                "de",
                "fr",
                "ja",
                "i-enochian",
                "zh-Hant",
                "zh-cmn-Hans-CN",
                "cmn-Hans-CN",
                "zh-yue-HK",
                "sr-Latn-RS",
                "sl-rozaj-biske",
                "de-CH-1901",
                "hy-Latn-IT-arevela",
                "es-419",
                "de-CH-x-phonebk",
                "az-Arab-x-AZE-derbend",
                "x-whatever",
                "qaa-Qaaa-QM-x-southern",
                "en-US-u-islamcal",
                "zh-CN-a-myext-x-private",
                "en-a-myext-b-another",
                "mn-Cyrl-MN",
                "SGN-be-fr",
                "en-GB-OED",
                "zh-min-nan"))
        .allMatch(language::isFoundIn);
    assertThat(
            List.of(
                "",
                "e",
                "de-419-DE",
                "a-DE",
                "en_US",
                "en-",
                "-en",
                "en--US",
                "x",
                "x-",
                "i-none",
                "en-u",
                "abcdefghi",
                "zh-cmn-yue-hak-min",
                "en-US-US-US",
                "de-12",
                "é",
                "en US"))
        .noneMatch(language::isFoundIn);
  }
}
