// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.internal.uri;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * An address in its five parts, and how a relative one is resolved: RFC 3986, appendix B and
 * section 5.2. Unlike {@link java.net.URI} it takes any characters, as browsers do, and resolves
 * {@code ?query} as the newer standard says.
 *
 * @param scheme before the first colon; null in a relative reference
 * @param authority after {@code //}; null where there is none
 * @param path never null, may be empty
 * @param query after {@code ?}; null where there is none
 * @param fragment after {@code #}; null where there is none
 */
public record UriReference(
    @Nullable String scheme,
    @Nullable String authority,
    String path,
    @Nullable String query,
    @Nullable String fragment) {
  /** Takes an address apart; every string is one. */
  public static UriReference parse(String address) {
    String scheme = schemeOf(address);
    String rest = scheme == null ? address : address.substring(scheme.length() + 1);
    String fragment = after(rest, rest.indexOf('#'));
    rest = before(rest, rest.indexOf('#'));
    String query = after(rest, rest.indexOf('?'));
    rest = before(rest, rest.indexOf('?'));
    if (!rest.startsWith("//")) {
      return new UriReference(scheme, null, rest, query, fragment);
    }
    int slash = rest.indexOf('/', 2);
    int end = slash < 0 ? rest.length() : slash;
    return new UriReference(scheme, rest.substring(2, end), rest.substring(end), query, fragment);
  }

  /** Whether an address holds no white space and no control character, visible or not. */
  public static boolean isPrintable(String address) {
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      if (c <= ' ' || (c > '~' && !isPrintable(address, i))) {
        return false;
      }
    }
    return !address.isEmpty();
  }

  private static boolean isPrintable(String address, int index) {
    int c =
        Character.isLowSurrogate(address.charAt(index)) && index > 0
            ? address.codePointBefore(index + 1)
            : address.codePointAt(index);
    return !Character.isISOControl(c)
        && !Character.isSpaceChar(c)
        && Character.getType(c) != Character.SURROGATE;
  }

  /**
   * Whether something like a scheme stands first that is none: {@code 1a:b}, which programs read in
   * several ways.
   */
  public boolean hasColonInFirstSegment() {
    int slash = path.indexOf('/');
    return scheme == null && authority == null && before(path, slash).indexOf(':') >= 0;
  }

  /** The reference seen from this address. */
  public UriReference resolve(UriReference reference) {
    if (reference.scheme != null) {
      return reference.withPath(withoutDots(reference.path));
    }
    if (reference.authority != null) {
      return new UriReference(
          scheme,
          reference.authority,
          withoutDots(reference.path),
          reference.query,
          reference.fragment);
    }
    if (reference.path.isEmpty()) {
      String kept = reference.query != null ? reference.query : query;
      return new UriReference(scheme, authority, path, kept, reference.fragment);
    }
    return new UriReference(
        scheme, authority, withoutDots(merge(reference.path)), reference.query, reference.fragment);
  }

  private UriReference withPath(String newPath) {
    return new UriReference(scheme, authority, newPath, query, fragment);
  }

  private String merge(String relative) {
    if (relative.startsWith("/")) {
      return relative;
    }
    return authority != null && path.isEmpty()
        ? "/" + relative
        : path.substring(0, path.lastIndexOf('/') + 1) + relative;
  }

  private static String withoutDots(String path) {
    Deque<String> kept = new ArrayDeque<>();
    String[] segments = path.split("/", -1);
    for (int i = 0; i < segments.length; i++) {
      boolean last = i == segments.length - 1;
      if (segments[i].equals("..")) {
        if (kept.size() > 1) {
          kept.removeLast();
        }
        addEmptyIf(last, kept);
      } else if (segments[i].equals(".")) {
        addEmptyIf(last, kept);
      } else {
        kept.addLast(segments[i]);
      }
    }
    return String.join("/", kept);
  }

  private static void addEmptyIf(boolean last, Deque<String> kept) {
    if (last) {
      kept.addLast("");
    }
  }

  /** What stands before the first colon, where it is a scheme; null in a relative reference. */
  public static @Nullable String schemeOf(String address) {
    if (address.startsWith("https:")) { // most of all, and not to be copied each time
      return "https";
    }
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      if (c == ':') {
        return i == 0 ? null : address.substring(0, i);
      }
      boolean letter = (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
      boolean further = (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
      if (!letter && (i == 0 || !further)) {
        return null;
      }
    }
    return null;
  }

  private static @Nullable String after(String value, int index) {
    return index < 0 ? null : value.substring(index + 1);
  }

  private static String before(String value, int index) {
    return index < 0 ? value : value.substring(0, index);
  }

  @Override
  public String toString() {
    StringBuilder address = new StringBuilder();
    if (scheme != null) {
      address.append(scheme).append(':');
    }
    if (authority != null) {
      address.append("//").append(authority);
    }
    address.append(path);
    if (query != null) {
      address.append('?').append(query);
    }
    if (fragment != null) {
      address.append('#').append(fragment);
    }
    return address.toString();
  }
}
