// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.eml;

import dev.bulletin.core.Bulletin;
import dev.bulletin.render.Renderer;
import dev.bulletin.render.html.EmailRenderer;
import dev.bulletin.render.text.TextRenderer;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes bulletins as mail messages: the words as plain text and as HTML, under headers that are
 * encoded where they must be. What is written is ASCII, its lines end in CR LF, and the same
 * bulletin and options give the same message.
 *
 * <p>No value may bring a header of its own: a line break or control character in any of them is
 * refused, in the bulletin's title too.
 *
 * <pre>{@code
 * String message = EmlRenderer.builder("Harbour Relief <letters@harbour.example>", OffsetDateTime.now())
 *     .to("Friends <friends@harbour.example>")
 *     .messageId("<2026-01@harbour.example>")
 *     .listUnsubscribe("https://harbour.example/stop?id=1")
 *     .oneClickUnsubscribe(true)
 *     .build()
 *     .render(bulletin);
 * }</pre>
 *
 * <p>Needs Angus Mail ({@code org.eclipse.angus:angus-mail}), an optional dependency of this
 * library. Immutable and safe for use by any number of threads.
 *
 * @since 0.1
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5322">RFC 5322: Internet Message Format</a>
 */
public final class EmlRenderer implements Renderer {

  /** RFC 5322, section 3.3. */
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, d MMM uuuu HH:mm:ss xx", Locale.ENGLISH);

  private final Builder options;

  private EmlRenderer(Builder builder) {
    options = new Builder(builder);
  }

  /**
   * Starts a renderer. Both values are headers that every message must have.
   *
   * @param from who sends the message, such as {@code Harbour Relief <letters@harbour.example>}
   * @param date when it is sent
   * @return a new builder
   * @throws IllegalArgumentException if {@code from} is no address
   */
  public static Builder builder(String from, OffsetDateTime date) {
    return new Builder(HeaderValues.address("From", from), Objects.requireNonNull(date, "date"));
  }

  /**
   * Writes the message.
   *
   * @param bulletin what is written
   * @param output where it is written to; neither flushed nor closed
   * @throws IOException if the output throws it
   * @throws IllegalArgumentException if the title holds a line break or control character
   */
  @Override
  public void render(Bulletin bulletin, Appendable output) throws IOException {
    Objects.requireNonNull(output, "output");
    output.append(render(bulletin));
  }

  /**
   * Writes the message to a string.
   *
   * @param bulletin what is written
   * @return the message, all ASCII
   * @throws IllegalArgumentException if the title holds a line break or control character
   */
  @Override
  public String render(Bulletin bulletin) {
    Objects.requireNonNull(bulletin, "bulletin");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      message(bulletin).writeTo(bytes);
    } catch (MessagingException e) {
      throw new IllegalStateException("a message of checked values is sound", e);
    } catch (IOException e) {
      throw new UncheckedIOException("an array does not fail", e);
    }
    return bytes.toString(StandardCharsets.US_ASCII);
  }

  private FixedMessage message(Bulletin bulletin) throws MessagingException {
    FixedMessage message = new FixedMessage(options.messageId);
    message.setHeader("Date", DATE.format(options.date));
    message.setFrom(options.from);
    message.setRecipients(RecipientType.TO, options.to.toArray(InternetAddress[]::new));
    message.setSubject(
        HeaderValues.checked("Subject", bulletin.title()), StandardCharsets.UTF_8.name());
    message.setContentLanguage(
        new String[] {HeaderValues.checked("Content-Language", bulletin.language())});
    if (!options.unsubscribe.isEmpty()) {
      String addresses =
          options.unsubscribe.stream().map(a -> "<" + a + ">").collect(Collectors.joining(", "));
      message.setHeader(
          "List-Unsubscribe", MimeUtility.fold("List-Unsubscribe: ".length(), addresses));
    }
    if (options.oneClick) {
      message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }
    message.setContent(
        new Alternatives(options.text.render(bulletin), options.html.render(bulletin)));
    message.saveChanges();
    return message;
  }

  /**
   * Builds an {@link EmlRenderer}. Not safe for use by several threads.
   *
   * @since 0.1
   */
  public static final class Builder {

    private final InternetAddress from;
    private final OffsetDateTime date;
    private final List<InternetAddress> to = new ArrayList<>();
    private final List<String> unsubscribe = new ArrayList<>();
    private @Nullable String messageId;
    private boolean oneClick;
    private TextRenderer text = TextRenderer.create();
    private EmailRenderer html = EmailRenderer.create();

    private Builder(InternetAddress from, OffsetDateTime date) {
      this.from = from;
      this.date = date;
    }

    private Builder(Builder other) {
      this(other.from, other.date);
      to.addAll(other.to);
      unsubscribe.addAll(other.unsubscribe);
      messageId = other.messageId;
      oneClick = other.oneClick;
      text = other.text;
      html = other.html;
    }

    /**
     * Adds a recipient. None by default, as in a message that is sent to a list later.
     *
     * @param address with or without a name, such as {@code Friends <friends@harbour.example>}
     * @return this builder
     * @throws IllegalArgumentException if it is no address
     */
    public Builder to(String address) {
      to.add(HeaderValues.address("To", address));
      return this;
    }

    /**
     * Sets the message's identifier. There is none by default: the server that takes the message
     * adds one.
     *
     * @param id a unique identifier in angle brackets, such as {@code <2026-01@harbour.example>}
     * @return this builder
     * @throws IllegalArgumentException if it is none
     * @see <a href="https://www.rfc-editor.org/rfc/rfc5322#section-3.6.4">RFC 5322, section
     *     3.6.4</a>
     */
    public Builder messageId(String id) {
      messageId = HeaderValues.messageId(id);
      return this;
    }

    /**
     * Adds an address at which a reader leaves the list, best first. None by default.
     *
     * @param address an {@code https}, {@code http} or {@code mailto} address
     * @return this builder
     * @throws IllegalArgumentException if it is no such address
     * @see <a href="https://www.rfc-editor.org/rfc/rfc2369#section-3.2">RFC 2369, section 3.2</a>
     */
    public Builder listUnsubscribe(String address) {
      unsubscribe.add(HeaderValues.unsubscribeAddress(address));
      return this;
    }

    /**
     * Promises that a {@code POST} to the https address of {@link #listUnsubscribe} is enough. Not
     * promised by default.
     *
     * @param promised whether it is
     * @return this builder
     * @see <a href="https://www.rfc-editor.org/rfc/rfc8058">RFC 8058</a>
     */
    public Builder oneClickUnsubscribe(boolean promised) {
      oneClick = promised;
      return this;
    }

    /**
     * Sets what writes the plain text. {@link TextRenderer#create()} by default.
     *
     * @param renderer a renderer of plain text
     * @return this builder
     */
    public Builder text(TextRenderer renderer) {
      text = Objects.requireNonNull(renderer, "renderer");
      return this;
    }

    /**
     * Sets what writes the HTML. {@link EmailRenderer#create()} by default.
     *
     * @param renderer a renderer of mail
     * @return this builder
     */
    public Builder html(EmailRenderer renderer) {
      html = Objects.requireNonNull(renderer, "renderer");
      return this;
    }

    /**
     * The renderer of what was set.
     *
     * @return an immutable renderer
     * @throws IllegalStateException if one click is promised and no {@code https} address given
     */
    public EmlRenderer build() {
      if (oneClick
          && unsubscribe.stream().noneMatch(a -> a.regionMatches(true, 0, "https:", 0, 6))) {
        throw new IllegalStateException(
            "one-click unsubscription needs an https address to unsubscribe at");
      }
      return new EmlRenderer(this);
    }
  }
}
