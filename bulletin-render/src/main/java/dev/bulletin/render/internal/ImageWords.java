// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.internal;

import dev.bulletin.core.Image;
import dev.bulletin.core.Organization;
import dev.bulletin.render.internal.uri.UriReference;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The words that stand for an image where it cannot be seen. */
public final class ImageWords {
  private ImageWords() {}

  /**
   * The alternative text of an image; its file name where that is unknown; our word for an image
   * where it has no file name; null where it is decorative.
   */
  public static @Nullable String of(Image image, Words words) {
    String alt = image.alt();
    if (alt != null) {
      return alt.isBlank() ? null : alt;
    }
    String name = fileName(image.image());
    return name == null ? words.image() : name;
  }

  /**
   * What a logo says that the organization's name does not say itself; null where that is nothing.
   */
  public static @Nullable String ofLogo(Organization organization) {
    Image logo = organization.logo();
    String alt = logo == null ? null : logo.alt();
    return alt == null || alt.isBlank() || alt.strip().equalsIgnoreCase(organization.name().strip())
        ? null
        : alt;
  }

  private static @Nullable String fileName(String address) {
    UriReference reference = UriReference.parse(address);
    String scheme = reference.scheme();
    if (scheme != null && !scheme.equalsIgnoreCase("https") && !scheme.equalsIgnoreCase("http")) {
      return null;
    }
    String path = reference.path();
    String name =
        path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).strip();
    return name.isEmpty() ? null : decode(name);
  }

  private static String decode(String name) {
    try {
      String decoded = URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
      return decoded.indexOf('\ufffd') < 0 ? decoded : name;
    } catch (IllegalArgumentException e) {
      return name;
    }
  }
}
