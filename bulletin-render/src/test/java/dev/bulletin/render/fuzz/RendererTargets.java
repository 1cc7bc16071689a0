// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.bulletin.core.Bulletin;
import dev.bulletin.render.eml.EmlRenderer;
import dev.bulletin.render.html.EmailRenderer;
import dev.bulletin.render.html.HtmlRenderer;
import dev.bulletin.render.markdown.MarkdownRenderer;
import dev.bulletin.render.text.TextRenderer;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What holds of each rendering whatever the words of a bulletin are. */
final class RendererTargets {

  private static final TextRenderer TEXT = TextRenderer.create();
  private static final HtmlRenderer HTML = HtmlRenderer.create();
  private static final EmailRenderer MAIL = EmailRenderer.create();
  private static final MarkdownRenderer MARKDOWN = MarkdownRenderer.create();
  private static final EmlRenderer MESSAGE =
      EmlRenderer.builder("a@harbour.example", OffsetDateTime.parse("2026-01-08T15:00:00+08:00"))
          .build();
  private static final Parser COMMONMARK =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();

  private RendererTargets() {}

  /** No terminal obeys it. */
  static void text(byte[] input) {
    FuzzedDocument.bulletin(input)
        .ifPresent(
            bulletin ->
                assertThat(TEXT.render(bulletin).codePoints().filter(c -> c != '\n'))
                    .noneMatch(Character::isISOControl));
  }

  /** No element, attribute or address that runs. */
  static void html(byte[] input) {
    FuzzedDocument.bulletin(input)
        .ifPresent(
            bulletin ->
                List.of(HTML.render(bulletin), MAIL.render(bulletin))
                    .forEach(RendererTargets::isInert));
  }

  private static void isInert(String html) {
    Document document = Jsoup.parse(html);
    assertThat(
            document.select(
                "script:not([type=application/ld+json]), iframe, svg, form, object, base"))
        .isEmpty();
    for (Element element : document.getAllElements()) {
      assertThat(element.attributes().asList())
          .noneMatch(attribute -> attribute.getKey().startsWith("on"));
      assertThat(isInertAddress(element.attr("href"))).as(element.attr("href")).isTrue();
      assertThat(isInertAddress(element.attr("src"))).as(element.attr("src")).isTrue();
    }
  }

  /** As a browser reads it: white space and controls go, a scheme ends with the first colon. */
  private static boolean isInertAddress(String address) {
    String read = address.replaceAll("[\\x00-\\x20]", "").toLowerCase(Locale.ROOT);
    return !read.matches("(?s)[^:/?#]*(script|data|blob|source):.*");
  }

  /** No HTML, and no address that runs. */
  static void markdown(byte[] input) {
    FuzzedDocument.bulletin(input).ifPresent(RendererTargets::isMarkdownAlone);
  }

  private static void isMarkdownAlone(Bulletin bulletin) {
    String markdown = MARKDOWN.render(bulletin);
    COMMONMARK
        .parse(markdown)
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(HtmlInline html) {
                assertThat(html.getLiteral()).as(markdown).isEqualTo("<br>");
              }

              @Override
              public void visit(HtmlBlock html) {
                assertThat(html.getLiteral()).as(markdown).matches("<!--[^<>]*-->");
              }

              @Override
              public void visit(Link link) {
                assertThat(isInertAddress(link.getDestination())).as(markdown).isTrue();
                visitChildren(link);
              }

              @Override
              public void visit(Image image) {
                assertThat(isInertAddress(image.getDestination())).as(markdown).isTrue();
                visitChildren(image);
              }
            });
  }

  /** No header that was not asked for: a title that would bring one is refused. */
  static void eml(byte[] input) {
    FuzzedDocument.bulletin(input).ifPresent(RendererTargets::hasItsHeadersAlone);
  }

  private static void hasItsHeadersAlone(Bulletin bulletin) {
    if (bulletin.title().codePoints().anyMatch(RendererTargets::endsHeaders)) {
      assertThatIllegalArgumentException().isThrownBy(() -> MESSAGE.render(bulletin));
      return;
    }
    String message = MESSAGE.render(bulletin);
    assertThat(message.substring(0, message.indexOf("\r\n\r\n")).split("\r\n", -1))
        .allMatch(line -> line.matches("[\\x20-\\x7e\\t]*"))
        .noneMatch(line -> line.toLowerCase(Locale.ROOT).startsWith("bcc:"));
  }

  private static boolean endsHeaders(int c) {
    return Character.isISOControl(c) || c == 0x2028 || c == 0x2029;
  }
}
