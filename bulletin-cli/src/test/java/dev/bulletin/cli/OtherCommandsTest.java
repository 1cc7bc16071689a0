// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.cli.Caller.Called;
import dev.bulletin.core.rule.RuleDescription;
import dev.bulletin.core.validation.RuleCatalogue;
import dev.bulletin.json.BulletinSchema;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OtherCommandsTest {

  @TempDir Path folder;

  private Called call(String... arguments) {
    return new Caller(folder).call(arguments);
  }

  @Test
  void schemaIsThePublishedOne() {
    assertThat(call("schema").out()).isEqualTo(BulletinSchema.text());
    assertThat(call("schema", "--report").out()).contains("\"summary\"");
    assertThat(call("schema", "--config").out()).contains("\"overrides\"");
    assertThat(call("schema", "--config", "--report").status()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({"en,en", "fr,fr", "es-MX,es", "de,de", "ja,en"})
  void newIsAValidBulletinInTheLanguage(String asked, String language) {
    String bulletin = call("new", "--language", asked).out();
    Caller caller = new Caller(folder).stdin(bulletin);

    assertThat(bulletin).contains("\"language\": \"" + language + "\"");
    Called checked = caller.call("validate", "-", "--level=email", "--fail-on=info");
    assertThat(checked.out()).doesNotContain("error:");
    assertThat(caller.stdin(bulletin).call("validate", "-", "--fail-on=warning").out()).isEmpty();
  }

  @Test
  void rulesListsEveryRuleAndTheUsersOwn() {
    String list = call("rules").out();

    for (RuleDescription rule : RuleCatalogue.descriptions()) {
      assertThat(list).contains("  " + rule.code() + " ", rule.sentence());
    }
    assertThat(list).contains("structure (error, always)", "  house-maybe ");
  }

  @Test
  void rulesExplainsOne() {
    RuleDescription rule = RuleCatalogue.find("member-unknown").orElseThrow();

    assertThat(call("rules", "member-unknown").out())
        .startsWith("member-unknown (structure, error)\n\n" + rule.sentence() + "\n")
        .contains(rule.reason(), "Breaks it:", "Mended:");
    assertThat(call("rules", "house-maybe").out()).contains("A reader wants to know.");
  }

  @Test
  void rulesSuggestsTheOneThatWasMeant() {
    Called called = call("rules", "member-unknwon");

    assertThat(called.status()).isEqualTo(2);
    assertThat(called.err()).contains("did you mean \"member-unknown\"?");
  }

  @Test
  void completionKnowsEveryCommandAndOption() {
    assertThat(call("generate-completion").out())
        .startsWith("#!/usr/bin/env bash")
        .contains("validate", "render", "--max-diagnostics", "html-fragment", "sarif");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "validate", "render", "schema", "rules", "new", "generate-completion"})
  void everyCommandHelpsAndTellsItsVersion(String command) {
    String[] help = (command + " --help").strip().split(" ");
    String[] version = (command + " --version").strip().split(" ");

    assertThat(call(help).out())
        .startsWith("Usage: bulletin " + command)
        .contains("--color", "--language");
    assertThat(call(help).out().lines()).allMatch(line -> line.length() <= 80);
    assertThat(call(help).status()).isZero();
    assertThat(call(version).out()).matches("bulletin \\d+\\.\\d+\\.\\d+\\S*\n");
  }

  @Test
  void helpListsTheCommands() {
    assertThat(call("--help").out()).contains("validate", "render", "schema", "rules", "new");
    assertThat(call("--help", "--color=always").out()).contains("\u001b[");
    assertThat(call("--help").out()).doesNotContain("\u001b[");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "validat|unknown command \"validat\"; did you mean \"validate\"?",
        "validate --frmat=json|unknown option \"--frmat=json\"; did you mean \"--format\"?",
        "schema x|unexpected argument \"x\"",
        "render --to|Missing required parameter",
        "render --to=email x|--to \"email\" is none of text, html, html-fragment, html-email, markdown, eml",
        "render --to htlm x|--to \"htlm\" is none of text, html, html-fragment, html-email, markdown, eml; did you mean \"html\"?",
        "validate --format=GITHUBB x|, github; did you mean \"github\"?",
        "render --links=footnotes x|--links \"footnotes\" is none of inline, references, none",
        "validate --format=xml x|--format \"xml\" is none of text, json, ndjson, sarif, junit, github",
        "--color=blue rules|--color \"blue\" is none of auto, always, never",
      })
  void suggestsWhatWasMeant(String arguments, String message) {
    assertThat(call(arguments.split(" ")).err()).contains(message);
  }
}
