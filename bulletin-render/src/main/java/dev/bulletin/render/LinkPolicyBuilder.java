// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render;

import dev.bulletin.render.internal.uri.UriReference;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link LinkPolicy} that goes by schemes. Not safe for use by several threads.
 *
 * @since 0.1
 */
public final class LinkPolicyBuilder {
  private final Set<String> linkSchemes = new TreeSet<>(Set.of("https", "http", "mailto", "tel"));
  private final Set<String> imageSchemes = new TreeSet<>(Set.of("https", "http", "cid"));
  private boolean relative = true;
  private @Nullable UriReference base;

  LinkPolicyBuilder() {}

  /**
   * Allows links to lead to addresses of further schemes, such as {@code ftp} or {@code sms}.
   *
   * @param schemes the schemes without colon; case does not matter
   * @return this builder
   * @throws IllegalArgumentException if one is not a scheme
   */
  public LinkPolicyBuilder allowLinks(String... schemes) {
    addTo(linkSchemes, schemes);
    return this;
  }

  /**
   * Allows images from addresses of further schemes, such as {@code data}.
   *
   * @param schemes the schemes without colon; case does not matter
   * @return this builder
   * @throws IllegalArgumentException if one is not a scheme
   */
  public LinkPolicyBuilder allowImages(String... schemes) {
    addTo(imageSchemes, schemes);
    return this;
  }

  /**
   * Lets links lead to addresses of these schemes only.
   *
   * @param schemes the schemes without colon; case does not matter; none for relative references
   *     only
   * @return this builder
   * @throws IllegalArgumentException if one is not a scheme
   */
  public LinkPolicyBuilder onlyLinks(String... schemes) {
    linkSchemes.clear();
    return allowLinks(schemes);
  }

  /**
   * Takes images from addresses of these schemes only.
   *
   * @param schemes the schemes without colon; case does not matter; none for relative references
   *     only
   * @return this builder
   * @throws IllegalArgumentException if one is not a scheme
   */
  public LinkPolicyBuilder onlyImages(String... schemes) {
    imageSchemes.clear();
    return allowImages(schemes);
  }

  /**
   * Refuses relative references where {@code allowed} is false. With a base address they are
   * resolved before they are judged, so this matters without one. Allowed by default.
   *
   * @param allowed whether links and images may be relative references
   * @return this builder
   */
  public LinkPolicyBuilder relative(boolean allowed) {
    relative = allowed;
    return this;
  }

  /**
   * Resolves relative references against an address (RFC 3986, section 5.2). By default they are
   * written as they are.
   *
   * @param address an absolute address with an authority, such as {@code
   *     https://harbour.example/news/}; null to leave relative references as they are
   * @return this builder
   * @throws IllegalArgumentException if it is not absolute, or holds a control character or white
   *     space
   */
  public LinkPolicyBuilder baseUrl(@Nullable String address) {
    base = address == null ? null : parseBase(address);
    return this;
  }

  /**
   * The policy of what was set.
   *
   * @return an immutable policy
   */
  public LinkPolicy build() {
    return new SchemeLinkPolicy(Set.copyOf(linkSchemes), Set.copyOf(imageSchemes), relative, base);
  }

  private static UriReference parseBase(String address) {
    UriReference parsed = UriReference.parse(address);
    if (parsed.scheme() == null
        || parsed.authority() == null
        || !UriReference.isPrintable(address)) {
      throw new IllegalArgumentException(
          "an absolute address such as https://harbour.example/ is expected: " + address);
    }
    return parsed;
  }

  private static void addTo(Set<String> schemes, String... more) {
    for (String scheme : more) {
      String lower = scheme.toLowerCase(Locale.ROOT);
      if (!lower.equals(UriReference.parse(lower + ":x").scheme())) {
        throw new IllegalArgumentException("a scheme such as ftp is expected: " + scheme);
      }
      schemes.add(lower);
    }
  }
}
