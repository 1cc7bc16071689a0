// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.text;

import java.util.Locale;

/** What the rules on words ask of a language tag (BCP 47). */
public final class Languages {

  private Languages() {}

  /** The primary language of a tag in lower case: {@code fr} of {@code fr-CH}. */
  public static String primary(String tag) {
    int hyphen = tag.indexOf('-');
    return (hyphen < 0 ? tag : tag.substring(0, hyphen)).toLowerCase(Locale.ROOT);
  }
}
