// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.internal;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What renderers know of a language: how its dates, marks and our own words are written, and in
 * which direction. Immutable, and kept once made, since dates take long to prepare.
 *
 * @param tag the language tag as the bulletin has it
 * @param rightToLeft whether it is written from right to left
 * @param typography its punctuation
 * @param words our own words in it, or in English
 * @param dates how it writes dates
 */
public record Language(
    String tag, boolean rightToLeft, Typography typography, Words words, Dates dates) {
  /** Tags come from bulletins, so that a stranger could fill the memory; few are in use at once. */
  private static final int KEPT = 256;

  private static final Map<String, Language> CACHE = new ConcurrentHashMap<>();

  /** The language of a tag; one that is not well formed is taken as far as it is. */
  public static Language of(String tag) {
    Language known = CACHE.get(tag);
    if (known != null) {
      return known;
    }
    Language made = make(tag);
    if (CACHE.size() < KEPT) {
      CACHE.put(tag, made);
    }
    return made;
  }

  private static Language make(String tag) {
    Locale locale = Locale.forLanguageTag(tag);
    return new Language(
        tag,
        Scripts.isRightToLeft(locale),
        Typography.of(locale),
        Words.of(locale),
        Dates.of(locale));
  }

  /** The writing direction as HTML names it: {@code ltr} or {@code rtl}. */
  public String direction() {
    return rightToLeft ? "rtl" : "ltr";
  }
}
