// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.eml;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;

/**
 * Refuses what may not stand in a header: above all a line break, by which a stranger would write
 * headers.
 */
final class HeaderValues {

  private HeaderValues() {}

  /** A value without line breaks and other control characters. */
  static String checked(String header, String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
        throw new IllegalArgumentException(
            header + " holds a line break or control character at index " + i);
      }
    }
    return value;
  }

  /** An address with or without a name: {@code Harbour Relief <letters@harbour.example>}. */
  static InternetAddress address(String header, String value) {
    try {
      InternetAddress address = new InternetAddress(checked(header, value), true);
      if (address.getAddress().indexOf('@') < 0) {
        throw new AddressException("a domain is missing", value);
      }
      address.setPersonal(address.getPersonal(), StandardCharsets.UTF_8.name());
      return address;
    } catch (AddressException e) {
      throw new IllegalArgumentException(
          header
              + ": an address such as Harbour Relief <letters@harbour.example> is expected: "
              + value,
          e);
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException("UTF-8 is always there", e);
    }
  }

  /** An identifier of a message: {@code <2026-01@harbour.example>}. */
  static String messageId(String value) {
    checked("Message-ID", value);
    boolean valid =
        value.startsWith("<")
            && value.endsWith(">")
            && value.indexOf('@') > 1
            && value.indexOf('@') == value.lastIndexOf('@')
            && value.indexOf('@') < value.length() - 2
            && value
                .chars()
                .skip(1)
                .limit(value.length() - 2L)
                .allMatch(HeaderValues::isInsideMessageId);
    if (!valid) {
      throw new IllegalArgumentException(
          "Message-ID: an identifier such as <2026-01@harbour.example> is expected: " + value);
    }
    return value;
  }

  private static boolean isInsideMessageId(int c) {
    return c > ' ' && c < 127 && c != '<' && c != '>';
  }

  /**
   * Where to unsubscribe: {@code https://harbour.example/stop} or {@code
   * mailto:stop@harbour.example}.
   */
  static String unsubscribeAddress(String value) {
    checked("List-Unsubscribe", value);
    boolean scheme =
        value.regionMatches(true, 0, "https:", 0, 6)
            || value.regionMatches(true, 0, "http:", 0, 5)
            || value.regionMatches(true, 0, "mailto:", 0, 7);
    boolean plain =
        value.chars().allMatch(c -> c > ' ' && c < 127 && c != '<' && c != '>' && c != ',');
    if (!scheme || !plain) {
      throw new IllegalArgumentException(
          "List-Unsubscribe: an https or mailto address without spaces and commas is expected: "
              + value);
    }
    return value;
  }
}
