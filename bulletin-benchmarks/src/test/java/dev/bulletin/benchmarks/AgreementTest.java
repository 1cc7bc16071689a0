// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.benchmarks.peer.ByHand;
import dev.bulletin.benchmarks.peer.CommonMark;
import dev.bulletin.benchmarks.peer.Templates;
import dev.bulletin.benchmarks.sample.Document;
import dev.bulletin.core.Bulletin;
import dev.bulletin.core.diagnostic.Diagnostic;
import dev.bulletin.json.BulletinParser;
import dev.bulletin.json.BulletinWriter;
import dev.bulletin.render.html.EmailRenderer;
import dev.bulletin.render.html.HtmlRenderer;
import dev.bulletin.render.markdown.MarkdownRenderer;
import dev.bulletin.render.text.TextRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Ours and the peers do the same work: a ratio of unlike things would say nothing. */
class AgreementTest {

  private static final Set<String> NOT_SHOWN =
      Set.of(
          "$schema",
          "id",
          "language",
          "date",
          "when",
          "kind",
          "style",
          "url",
          "href",
          "image",
          "alt");

  private final ByHand byHand = new ByHand();

  @ParameterizedTest
  @ValueSource(ints = {4, 40})
  void documentIsOfItsSizeAndNothingIsFoundInIt(int kilobytes) {
    Document document = Document.of(kilobytes);
    assertThat(document.json().length).isBetween(kilobytes * 1_024, kilobytes * 1_024 + 400);
    assertThat(BulletinParser.create().parse(document.json()).diagnostics()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 40})
  void bothReadTheSameBulletin(int kilobytes) {
    Document document = Document.of(kilobytes);
    Bulletin ours = BulletinParser.create().parse(document.json()).orElseThrow();
    assertThat(byHand.bind(document.json())).isEqualTo(ours);
    assertThat(byHand.read(document.json())).isEqualTo(ours);
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 40})
  void bothFindThreeFaultsOnTheSameLines(int kilobytes) {
    byte[] faulty = Document.of(kilobytes).faulty();
    List<Diagnostic> ours = BulletinParser.create().parse(faulty).diagnostics();
    assertThat(ours)
        .extracting(Diagnostic::code)
        .containsExactly("date-malformed", "member-unknown", "address-malformed");
    List<Integer> lines = ours.stream().map(each -> each.location().start().line()).toList();
    List<Integer> theirs =
        byHand.diagnostics(faulty).stream()
            .map(each -> Integer.valueOf(each.substring(0, each.indexOf(':'))))
            .toList();
    assertThat(theirs).containsAll(List.of(lines.get(0), lines.get(2)));
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 40})
  void bothWriteTheSameJson(int kilobytes) {
    Document document = Document.of(kilobytes);
    JsonMapper mapper = JsonMapper.shared();
    assertThat(mapper.readTree(byHand.write(document.bulletin())))
        .isEqualTo(mapper.readTree(BulletinWriter.create().write(document.bulletin())));
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 40})
  void renderingsHoldEveryWord(int kilobytes) {
    Document document = Document.of(kilobytes);
    Bulletin bulletin = document.bulletin();
    Templates templates = new Templates();
    var tree = CommonMark.of(bulletin);
    List<String> renderings =
        List.of(
            seen(HtmlRenderer.create().render(bulletin)),
            seen(EmailRenderer.create().render(bulletin)),
            seen(templates.page(bulletin)),
            seen(templates.mail(bulletin)),
            seen(org.commonmark.renderer.html.HtmlRenderer.builder().build().render(tree)),
            TextRenderer.create().render(bulletin),
            TextContentRenderer.builder().build().render(tree),
            MarkdownRenderer.create().render(bulletin),
            org.commonmark.renderer.markdown.MarkdownRenderer.builder().build().render(tree));
    List<String> words = new ArrayList<>();
    collect(JsonMapper.shared().readTree(document.json()), words);
    assertThat(words).hasSizeGreaterThan(20 * kilobytes / 4);
    for (String rendering : renderings) {
      String letters = lettersAndDigits(rendering);
      assertThat(words).allSatisfy(each -> assertThat(letters).contains(lettersAndDigits(each)));
    }
  }

  private static String seen(String html) {
    return Jsoup.parse(html).text();
  }

  private static void collect(JsonNode node, List<String> words) {
    if (node.isString()) {
      words.add(node.stringValue());
    } else if (node.isArray()) {
      node.forEach(each -> collect(each, words));
    } else {
      node.properties().stream()
          .filter(member -> !NOT_SHOWN.contains(member.getKey()))
          .forEach(member -> collect(member.getValue(), words));
    }
  }

  private static String lettersAndDigits(String text) {
    StringBuilder kept = new StringBuilder();
    text.codePoints().filter(Character::isLetterOrDigit).forEach(kept::appendCodePoint);
    return kept.toString();
  }
}
