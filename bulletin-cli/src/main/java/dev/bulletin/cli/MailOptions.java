// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The headers of a mail message. */
final class MailOptions {

  @Option(
      names = "--from",
      paramLabel = "ADDRESS",
      description = "Who sends the message; needed for eml.")
  private @Nullable String from;

  @Option(
      names = "--to-address",
      paramLabel = "ADDRESS",
      description = "Who the message goes to (eml).")
  private @Nullable String to;

  @Option(
      names = "--date",
      paramLabel = "DATE-TIME",
      description = "When the message is sent, such as 2026-01-08T15:00+08:00; needed for eml.")
  private @Nullable String date;

  @Option(
      names = "--message-id",
      paramLabel = "ID",
      description = "The message's own name (eml); otherwise the server gives it one.")
  private @Nullable String messageId;

  @Option(
      names = "--list-unsubscribe",
      paramLabel = "URL",
      description = "Address to unsubscribe at (eml).")
  private @Nullable String listUnsubscribe;

  String from() {
    return needed("--from", from);
  }

  OffsetDateTime date() {
    String text = needed("--date", date);
    try {
      return OffsetDateTime.parse(text);
    } catch (DateTimeException e) {
      throw new UsageException(
          "--date: \"" + text + "\" is no date and time such as 2026-01-08T15:00+08:00");
    }
  }

  private static String needed(String option, @Nullable String value) {
    if (value == null) {
      throw new UsageException(option + " is needed for --to eml");
    }
    return value;
  }

  Optional<String> to() {
    return Optional.ofNullable(to);
  }

  Optional<String> messageId() {
    return Optional.ofNullable(messageId);
  }

  Optional<String> listUnsubscribe() {
    return Optional.ofNullable(listUnsubscribe);
  }
}
