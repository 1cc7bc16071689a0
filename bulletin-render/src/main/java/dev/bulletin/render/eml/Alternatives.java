// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.eml;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The same words as plain text and as HTML, the better one last: RFC 2046, section 5.1.4. */
final class Alternatives extends MimeMultipart {

  private static final int BOUNDARY_BYTES = 12;

  Alternatives(String text, String html) throws MessagingException {
    super("alternative");
    ContentType type = new ContentType(contentType);
    type.setParameter("boundary", boundary(text, html));
    contentType = type.toString();
    addBodyPart(part(text, "plain"));
    addBodyPart(part(html, "html"));
  }

  private static MimeBodyPart part(String content, String subtype) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    part.setText(content.replace("\n", "\r\n"), StandardCharsets.UTF_8.name(), subtype);
    return part;
  }

  /**
   * From the content, so that the same bulletin is the same message. No encoded line can hold "=_".
   */
  private static String boundary(String text, String html) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(text.getBytes(StandardCharsets.UTF_8));
      byte[] hash = digest.digest(html.getBytes(StandardCharsets.UTF_8));
      return "=_" + HexFormat.of().formatHex(hash, 0, BOUNDARY_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
