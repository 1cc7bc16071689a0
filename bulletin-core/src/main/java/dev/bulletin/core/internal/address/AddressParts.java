// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.address;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An address in its parts, as RFC 3986 (appendix B) divides them. Every string is one: what no
 * address should hold is kept where it stands, for the rules to judge.
 *
 * @param scheme what stands before the first colon, in lower case, whether or not a scheme may be
 *     written so; null where no colon comes before a slash, question mark or hash
 * @param userInfo what stands before an {@code @} of the authority; null where there is none
 * @param host the authority's host, in lower case, without its port; null where there is no
 *     authority
 * @param path what follows, up to a question mark or hash; may be empty
 */
public record AddressParts(
    @Nullable String scheme, @Nullable String userInfo, @Nullable String host, String path) {

  /** Takes an address apart. */
  public static AddressParts of(String address) {
    int colon = schemeEnd(address);
    String scheme = colon < 0 ? null : address.substring(0, colon).toLowerCase(Locale.ROOT);
    int at = colon + 1;
    if (!address.startsWith("//", at)) {
      return new AddressParts(scheme, null, null, address.substring(at, end(address, at, false)));
    }
    int end = end(address, at + 2, true);
    String authority = address.substring(at + 2, end);
    int userEnd = authority.lastIndexOf('@');
    return new AddressParts(
        scheme,
        userEnd < 0 ? null : authority.substring(0, userEnd),
        withoutPort(authority.substring(userEnd + 1)).toLowerCase(Locale.ROOT),
        address.substring(end, end(address, end, false)));
  }

  /** Whether it is an address of the web: {@code http} or {@code https}. */
  public boolean isWeb() {
    return "https".equals(scheme) || "http".equals(scheme);
  }

  private static int schemeEnd(String address) {
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      if (c == ':') {
        return i;
      }
      if (c == '/' || c == '?' || c == '#') {
        return -1;
      }
    }
    return -1;
  }

  private static int end(String address, int from, boolean atSlash) {
    for (int i = from; i < address.length(); i++) {
      char c = address.charAt(i);
      if (c == '?' || c == '#' || (atSlash && c == '/')) {
        return i;
      }
    }
    return address.length();
  }

  private static String withoutPort(String host) {
    int colon = host.lastIndexOf(':');
    return colon < 0 || host.endsWith("]") ? host : host.substring(0, colon);
  }
}
