// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.address;

import dev.bulletin.core.internal.shape.Strings;
import java.net.IDN;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which host a text shows where the whole text is one address, and which one an address leads to.
 *
 * <p>A bare name is taken for a host only where nobody would take it for anything else: {@code
 * www.harbour.example} always, {@code harbour.example} where it is all in lower case and of a
 * well-known domain, {@code README.md} and {@code ASP.NET} never.
 */
public final class ShownHost {

  private static final Set<String> DOMAINS =
      Set.of(
          "com", "org", "net", "edu", "gov", "info", "int", "eu", "example", "ar", "at", "au", "be",
          "br", "ca", "ch", "cl", "cn", "cz", "de", "dk", "es", "fi", "fr", "gr", "hk", "hu", "ie",
          "il", "it", "jp", "ke", "kr", "mx", "ng", "nl", "nz", "pt", "ro", "ru", "se", "sg", "tr",
          "tw", "ua", "uk", "us", "za");

  private ShownHost() {}

  /** The host that a text shows; null where it is not one address and nothing else. */
  public static @Nullable String of(String text) {
    String shown = text.strip();
    if (!mayBeShown(shown)) {
      return null;
    }
    String host = ofAddress(shown);
    if (host != null) {
      return host;
    }
    AddressParts parts = AddressParts.of("//" + shown);
    if (!isHost(parts.host()) || AddressParts.of(shown).scheme() != null) {
      return null;
    }
    boolean isMail = parts.userInfo() != null && parts.path().isEmpty();
    return isMail || (parts.userInfo() == null && isBare(shown)) ? parts.host() : null;
  }

  /**
   * Whether a text may show a host: false, which is certain, where white space divides its words.
   */
  public static boolean mayBeShown(String text) {
    String shown = text.strip();
    for (int i = 0; i < shown.length(); i++) {
      if (Strings.isWhiteSpace(shown.charAt(i))) {
        return false;
      }
    }
    return !shown.isEmpty();
  }

  /** The host that an address leads to or writes to; null where it names none. */
  public static @Nullable String ofAddress(String address) {
    AddressParts parts = AddressParts.of(address);
    if ("mailto".equals(parts.scheme())) {
      int at = parts.path().lastIndexOf('@');
      return at < 0 ? null : parts.path().substring(at + 1).toLowerCase(Locale.ROOT);
    }
    String host = parts.host();
    return parts.isWeb() && host != null && !host.isEmpty() ? host : null;
  }

  /**
   * Whether two hosts are one, or one is part of the other: {@code www.harbour.example} belongs to
   * {@code harbour.example}.
   */
  public static boolean isSame(String one, String other) {
    String a = ascii(one);
    String b = ascii(other);
    return a.equals(b) || a.endsWith("." + b) || b.endsWith("." + a) || mayDiffer(one, other);
  }

  // The two standards on international names disagree on these letters.
  private static boolean mayDiffer(String one, String other) {
    return (one.contains("xn--") && hasDeviation(other))
        || (other.contains("xn--") && hasDeviation(one));
  }

  private static boolean hasDeviation(String host) {
    return host.chars().anyMatch(c -> c == 'ß' || c == 'ς' || c == 0x200C || c == 0x200D);
  }

  private static String ascii(String host) {
    String plain = host.startsWith("www.") ? host.substring(4) : host;
    plain = plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
    try {
      return IDN.toASCII(plain, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      return plain;
    }
  }

  private static boolean isHost(@Nullable String host) {
    if (host == null || host.indexOf('.') <= 0 || host.endsWith(".") || host.contains("..")) {
      return false;
    }
    return host.codePoints()
        .allMatch(c -> Character.isLetterOrDigit(c) || isMark(c) || c == '-' || c == '.');
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isBare(String shown) {
    AddressParts parts = AddressParts.of("//" + shown);
    String host = parts.host();
    if (host == null) {
      return false;
    }
    return host.startsWith("www.")
        || (shown.startsWith(host) && DOMAINS.contains(host.substring(host.lastIndexOf('.') + 1)));
  }
}
