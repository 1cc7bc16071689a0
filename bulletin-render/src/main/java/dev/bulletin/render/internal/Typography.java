// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.internal;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The marks that renderers set between a bulletin's words, by language.
 *
 * @param openQuote before a quotation, with its inner space
 * @param closeQuote after a quotation, with its inner space
 * @param colon after a label, with its spaces
 * @param comma between the parts of a headline or of a date and its time, with its space
 * @param attribution before a quotation's source, with its space
 */
public record Typography(
    String openQuote, String closeQuote, String colon, String comma, String attribution) {
  private static final Set<String> FULL_WIDTH =
      Set.of("ja", "zh", "yue", "wuu", "hak", "nan", "lzh");
  private static final Set<String> ARABIC_COMMA =
      Set.of(
          "ar", "ars", "ary", "arz", "azb", "ckb", "fa", "ks", "lrc", "mzn", "pnb", "ps", "sd",
          "ug", "ur");
  private static final Set<String> TRADITIONAL = Set.of("TW", "HK", "MO");

  /**
   * As CLDR's delimiters have them, where they are not those of English; French sets a thin space
   * inside.
   */
  private static final Map<String, String[]> QUOTES = quotes();

  private static final String[] ENGLISH = {"“", "”"};

  static Typography of(Locale locale) {
    String language = locale.getLanguage();
    boolean wide = FULL_WIDTH.contains(language);
    String comma = wide ? "，" : ARABIC_COMMA.contains(language) ? "، " : ", ";
    String colon = wide ? "：" : language.equals("fr") ? "\u00a0: " : ": ";
    String[] quotes = quotesOf(locale);
    return new Typography(
        quotes[0], quotes[1], colon, language.equals("ja") ? "、" : comma, wide ? "——" : "— ");
  }

  private static String[] quotesOf(Locale locale) {
    String language = locale.getLanguage();
    String script = locale.getScript();
    boolean traditional =
        script.isEmpty() ? TRADITIONAL.contains(locale.getCountry()) : script.equals("Hant");
    if (language.equals("zh") && traditional) {
      return QUOTES.getOrDefault("yue", ENGLISH);
    }
    return QUOTES.getOrDefault(language, ENGLISH);
  }

  private static Map<String, String[]> quotes() {
    Map<String, String[]> byLanguage = new HashMap<>();
    put(
        byLanguage,
        "«",
        "»",
        "am ast be br ca el eu fa hy it kab kk ky mg mzn nb nn no oc os rm ru sah sc sg ti uk wae");
    put(byLanguage, "«\u202f", "\u202f»", "fr");
    put(byLanguage, "„", "“", "bg cs de dsb et hr hsb is ka ksh lb lt mk nds sk sl");
    put(byLanguage, "„", "”", "bs ff hu pl ro sr szl");
    put(byLanguage, "”", "”", "fi he iw ji rn se sn sv yi");
    put(byLanguage, "”", "“", "ar syr ur");
    put(byLanguage, "»", "«", "ug");
    put(byLanguage, "‘", "’", "fur ia nl");
    put(byLanguage, "「", "」", "ja yue");
    return Map.copyOf(byLanguage);
  }

  private static void put(
      Map<String, String[]> byLanguage, String open, String close, String languages) {
    for (String language : languages.split(" ", -1)) {
      byLanguage.put(language, new String[] {open, close});
    }
  }
}
