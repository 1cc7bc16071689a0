// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.eml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bulletin.core.Bulletin;
import dev.bulletin.render.RandomBulletins;
import dev.bulletin.render.Samples;
import dev.bulletin.render.html.EmailRenderer;
import dev.bulletin.render.text.TextRenderer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.TimeZone;
import org.apache.james.mime4j.dom.Header;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Messages are read back by Apache Mime4j, which shares no code with the library that writes them.
 */
class EmlRendererTest {

  private static final OffsetDateTime DATE = OffsetDateTime.parse("2026-01-08T15:00:05+08:00");
  private static final String FROM = "Harbour Relief <letters@harbour.example>";
  private static final Bulletin BULLETIN =
      Bulletin.builder("Title", "en").paragraph("Words.").build();

  private static EmlRenderer.Builder builder() {
    return EmlRenderer.builder(FROM, DATE);
  }

  private static Message read(String message) {
    DefaultMessageBuilder reader = new DefaultMessageBuilder();
    reader.setMimeEntityConfig(MimeConfig.STRICT);
    try {
      return reader.parseMessage(
          new ByteArrayInputStream(message.getBytes(StandardCharsets.US_ASCII)));
    } catch (IOException e) {
      throw new AssertionError(message, e);
    }
  }

  private static String field(Header header, String name) {
    return header.getField(name) == null ? null : header.getField(name).getBody();
  }

  private static String part(Message message, int index) throws IOException {
    TextBody body = (TextBody) ((Multipart) message.getBody()).getBodyParts().get(index).getBody();
    return new String(body.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  @Test
  void allHeadersAreThere() {
    String message =
        builder()
            .to("Ana <ana@b.example>")
            .to("c@d.example")
            .messageId("<2026-01@harbour.example>")
            .listUnsubscribe("https://harbour.example/stop?id=1")
            .listUnsubscribe("mailto:stop@harbour.example")
            .oneClickUnsubscribe(true)
            .build()
            .render(BULLETIN);
    Header header = read(message).getHeader();
    assertThat(field(header, "Date")).isEqualTo("Thu, 8 Jan 2026 15:00:05 +0800");
    assertThat(field(header, "From")).isEqualTo(FROM);
    assertThat(field(header, "To")).isEqualTo("Ana <ana@b.example>, c@d.example");
    assertThat(field(header, "Subject")).isEqualTo("Title");
    assertThat(field(header, "Message-ID")).isEqualTo("<2026-01@harbour.example>");
    assertThat(field(header, "Content-Language")).isEqualTo("en");
    assertThat(field(header, "MIME-Version")).isEqualTo("1.0");
    assertThat(field(header, "List-Unsubscribe"))
        .isEqualTo("<https://harbour.example/stop?id=1>, <mailto:stop@harbour.example>");
    assertThat(field(header, "List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
  }

  @Test
  void whatIsNotGivenIsNotMadeUp() {
    Header header = read(builder().build().render(BULLETIN)).getHeader();
    assertThat(field(header, "Message-ID")).isNull();
    assertThat(field(header, "To")).isNull();
    assertThat(field(header, "List-Unsubscribe")).isNull();
    assertThat(field(header, "List-Unsubscribe-Post")).isNull();
  }

  @Test
  void subjectAndNamesAreEncoded() {
    String title = "Grüße aus 北京 \uD83D\uDE42 ".repeat(8).strip();
    String message =
        EmlRenderer.builder("Größe <a@b.example>", DATE)
            .to("\"Müller, Jörg\" <j@b.example>")
            .build()
            .render(BULLETIN.toBuilder().title(title).build());
    assertThat(message).isASCII();
    Message read = read(message);
    assertThat(read.getSubject()).isEqualTo(title);
    assertThat(read.getFrom().get(0).getName()).isEqualTo("Größe");
    assertThat(read.getTo().flatten().get(0).getName()).isEqualTo("Müller, Jörg");
  }

  @Test
  void bothPartsAreTheRenderings() throws IOException {
    Message message = read(builder().build().render(BULLETIN));
    assertThat(message.getMimeType()).isEqualTo("multipart/alternative");
    Collection<String> types =
        ((Multipart) message.getBody())
            .getBodyParts().stream()
                .map(part -> part.getMimeType() + " " + part.getCharset())
                .toList();
    assertThat(types).containsExactly("text/plain UTF-8", "text/html UTF-8");
    assertThat(part(message, 0))
        .isEqualTo(TextRenderer.create().render(BULLETIN).replace("\n", "\r\n"));
    assertThat(part(message, 1))
        .isEqualTo(EmailRenderer.create().render(BULLETIN).replace("\n", "\r\n"));
  }

  @Test
  void theRenderersAreTheUsers() throws IOException {
    Message message =
        read(
            builder()
                .text(TextRenderer.builder().ascii(true).build())
                .html(
                    EmailRenderer.builder()
                        .attributeProvider((part, element, attributes) -> attributes.clear())
                        .build())
                .build()
                .render(BULLETIN.toBuilder().title("“Title”").build()));
    assertThat(part(message, 0)).startsWith("\"Title\"");
    assertThat(part(message, 1)).contains("<h1>“Title”</h1>");
  }

  @Test
  void everyBulletinComesBackWordForWord() throws IOException {
    for (Bulletin bulletin : Samples.all().values()) {
      assertParts(bulletin);
    }
    for (int seed = 1; seed <= 60; seed++) {
      assertParts(RandomBulletins.of(seed).toBuilder().title("T" + seed).build());
    }
  }

  private static void assertParts(Bulletin bulletin) throws IOException {
    String message = builder().build().render(bulletin);
    assertThat(message).isASCII();
    assertThat(message.split("\r\n", -1))
        .allMatch(line -> line.length() <= 998 && line.indexOf('\n') < 0);
    Message read = read(message);
    String text = part(read, 0);
    assertThat(text).isEqualTo(TextRenderer.create().render(bulletin).replace("\n", "\r\n"));
    assertThat(part(read, 1))
        .isEqualTo(EmailRenderer.create().render(bulletin).replace("\n", "\r\n"));
  }

  @Test
  void theSameBulletinIsTheSameMessageWhereverAndWhenever() {
    Bulletin bulletin = Samples.all().get("harbour-relief");
    String message = builder().build().render(bulletin);
    TimeZone zone = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("America/Lima"));
      assertThat(builder().build().render(bulletin)).isEqualTo(message);
    } finally {
      TimeZone.setDefault(zone);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r", "\n", "\r\nBcc: a@b.example", "\u0000", "\u0085", "\u2028"})
  void aLineBreakInAnyHeaderIsRefused(String bad) {
    assertRefused(() -> EmlRenderer.builder("A" + bad + " <a@b.example>", DATE));
    assertRefused(() -> builder().to("a@b.example" + bad));
    assertRefused(() -> builder().messageId("<a" + bad + "@b.example>"));
    assertRefused(() -> builder().listUnsubscribe("https://b.example/" + bad));
    assertRefused(() -> builder().build().render(BULLETIN.toBuilder().title("T" + bad).build()));
    assertRefused(
        () -> builder().build().render(BULLETIN.toBuilder().language("en" + bad).build()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "a@",
        "@b.example",
        "a b@c.example",
        "<a@b.example",
        "a@b.example, c@d.example"
      })
  void whatIsNoAddressIsRefused(String address) {
    assertRefused(() -> builder().to(address));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a@b", "<a>", "<@b>", "<a@>", "<a@b@c>", "<a b@c>", "<a@b>>"})
  void whatIsNoIdentifierIsRefused(String id) {
    assertRefused(() -> builder().messageId(id));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "javascript:x",
        "/stop",
        "https://a.example/ b",
        "https://a.example/>",
        "https://a.example/,b"
      })
  void whereNobodyCanUnsubscribeIsRefused(String address) {
    assertRefused(() -> builder().listUnsubscribe(address));
  }

  @Test
  void oneClickNeedsAnHttpsAddress() {
    EmlRenderer.Builder builder =
        builder().listUnsubscribe("mailto:a@b.example").oneClickUnsubscribe(true);
    assertThatThrownBy(builder::build).isInstanceOf(IllegalStateException.class);
    assertThat(builder.listUnsubscribe("https://b.example/x").build().render(BULLETIN))
        .contains("One-Click");
  }

  @Test
  void aRendererDoesNotChangeWithItsBuilder() throws IOException {
    EmlRenderer.Builder builder = builder();
    EmlRenderer renderer = builder.build();
    StringBuilder before = new StringBuilder();
    renderer.render(BULLETIN, before);
    builder.to("a@b.example").messageId("<a@b>").listUnsubscribe("https://b.example");
    assertThat(renderer.render(BULLETIN)).isEqualTo(before.toString());
  }

  private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
    assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class);
  }
}
