// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.eml;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * A message that takes nothing from the clock and the machine: its identifier is given, or there is
 * none.
 */
final class FixedMessage extends MimeMessage {

  private final @Nullable String messageId;

  FixedMessage(@Nullable String messageId) {
    super(Session.getInstance(new Properties()));
    this.messageId = messageId;
  }

  @Override
  protected void updateMessageID() throws MessagingException {
    if (messageId == null) {
      removeHeader("Message-ID");
    } else {
      setHeader("Message-ID", messageId);
    }
  }
}
