// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render;

import dev.bulletin.render.internal.uri.UriReference;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The policy that goes by an address's scheme. */
record SchemeLinkPolicy(
    Set<String> linkSchemes,
    Set<String> imageSchemes,
    boolean relative,
    @Nullable UriReference base)
    implements LinkPolicy {
  static final LinkPolicy SAFE = new LinkPolicyBuilder().build();

  @Override
  public @Nullable String link(String address) {
    return UriReference.isPrintable(address) ? judge(address, linkSchemes) : null;
  }

  @Override
  public @Nullable String image(String address) {
    String encoded = address.strip().replace(" ", "%20");
    return UriReference.isPrintable(encoded) ? judge(encoded, imageSchemes) : null;
  }

  private @Nullable String judge(String address, Set<String> schemes) {
    String scheme = UriReference.schemeOf(address);
    if (scheme != null) {
      return schemes.contains(scheme.toLowerCase(Locale.ROOT)) ? address : null;
    }
    UriReference reference = UriReference.parse(address);
    if (reference.hasColonInFirstSegment()) {
      return null;
    }
    if (base != null) {
      return judge(base.resolve(reference).toString(), schemes);
    }
    return relative ? address : null;
  }
}
