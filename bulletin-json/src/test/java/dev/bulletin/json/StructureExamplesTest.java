// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.core.diagnostic.Diagnostic;
import dev.bulletin.core.diagnostic.StructureCode;
import dev.bulletin.core.rule.Level;
import dev.bulletin.core.rule.RuleDescription;
import dev.bulletin.core.validation.RuleCatalogue;
import dev.bulletin.core.validation.ValidationOptions;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the catalogue shows of each code of structure is true. */
class StructureExamplesTest {

  static List<RuleDescription> entries() {
    return RuleCatalogue.descriptions().stream()
        .filter(entry -> entry.level() == Level.STRUCTURE)
        .toList();
  }

  @Test
  void everyCodeHasAnEntryInTheOrderOfTheCodes() {
    assertThat(entries())
        .extracting(RuleDescription::code)
        .containsExactly(
            List.of(StructureCode.values()).stream()
                .map(StructureCode::code)
                .toArray(String[]::new));
  }

  @ParameterizedTest
  @MethodSource("entries")
  void theBrokenExampleHasThisFaultAndNoOther(RuleDescription entry) {
    List<Diagnostic> told = parse(entry, entry.broken(), Locale.ENGLISH);
    assertThat(told.get(told.size() - 1).code()).isEqualTo(entry.code());
    assertThat(told).hasSize(code(entry) == StructureCode.DIAGNOSTICS_TRUNCATED ? 2 : 1);
  }

  @ParameterizedTest
  @MethodSource("entries")
  void theMendedExampleHasNone(RuleDescription entry) {
    assertThat(parse(entry, entry.mended(), Locale.ENGLISH)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("entries")
  void everyLanguageHasAMessageOfItsOwn(RuleDescription entry) {
    List<String> messages =
        List.of(Locale.ENGLISH, Locale.FRENCH, Locale.forLanguageTag("es"), Locale.GERMAN).stream()
            .map(language -> last(parse(entry, entry.broken(), language)).message())
            .toList();
    assertThat(messages).doesNotHaveDuplicates();
    assertThat(messages).noneMatch(message -> message.matches("(?s).*[{]\\d.*"));
  }

  private static Diagnostic last(List<Diagnostic> told) {
    return told.get(told.size() - 1);
  }

  private static StructureCode code(RuleDescription entry) {
    return StructureCode.of(entry.code()).orElseThrow();
  }

  /** Parses an example under the circumstances that its entry tells. */
  private static List<Diagnostic> parse(RuleDescription entry, String json, Locale language) {
    ParseLimits.Builder limits = ParseLimits.builder();
    ValidationOptions.Builder options =
        ValidationOptions.builder().withoutLevel(Level.RECOMMENDED).messageLanguage(language);
    Charset charset = StandardCharsets.UTF_8;
    switch (code(entry)) {
      case JSON_ENCODING -> charset = StandardCharsets.ISO_8859_1;
      case DOCUMENT_TOO_LARGE -> limits.maxBytes(100);
      case DOCUMENT_TOO_MANY_NODES -> limits.maxNodes(8);
      case DIAGNOSTICS_TRUNCATED -> options.maxDiagnostics(1);
      default -> {}
    }
    return BulletinParser.builder()
        .limits(limits.build())
        .validation(options.build())
        .build()
        .parse(json.getBytes(charset))
        .diagnostics();
  }
}
