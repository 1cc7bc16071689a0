// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.text;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** In which scripts languages are written, as far as that is beyond doubt. */
public final class Scripts {

  private static final Set<UnicodeScript> LATIN = Set.of(UnicodeScript.LATIN);
  private static final Set<UnicodeScript> CYRILLIC = Set.of(UnicodeScript.CYRILLIC);
  private static final Set<UnicodeScript> ARABIC = Set.of(UnicodeScript.ARABIC);
  private static final Map<String, Set<UnicodeScript>> BY_LANGUAGE = new HashMap<>();

  static {
    put(
        "en fr es de it pt nl sv da no nb nn fi et is ga cy gd eu ca gl oc br lb pl cs sk sl hr hu ro lt lv sq mt tr",
        LATIN);
    put("vi id ms tl fil sw zu xh st tn so yo ig ha af eo la mi sm haw", LATIN);
    put("ru uk bg be mk", CYRILLIC);
    put("ar fa ur ps", ARABIC);
    put("he yi", Set.of(UnicodeScript.HEBREW));
    put("el", Set.of(UnicodeScript.GREEK));
    put("zh yue", Set.of(UnicodeScript.HAN, UnicodeScript.BOPOMOFO));
    put("ja", Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA));
    put("ko", Set.of(UnicodeScript.HANGUL, UnicodeScript.HAN));
    put("th", Set.of(UnicodeScript.THAI));
    put("lo", Set.of(UnicodeScript.LAO));
    put("km", Set.of(UnicodeScript.KHMER));
    put("my", Set.of(UnicodeScript.MYANMAR));
    put("hi mr ne", Set.of(UnicodeScript.DEVANAGARI));
    put("bn as", Set.of(UnicodeScript.BENGALI));
    put("ta", Set.of(UnicodeScript.TAMIL));
    put("te", Set.of(UnicodeScript.TELUGU));
    put("kn", Set.of(UnicodeScript.KANNADA));
    put("ml", Set.of(UnicodeScript.MALAYALAM));
    put("gu", Set.of(UnicodeScript.GUJARATI));
    put("si", Set.of(UnicodeScript.SINHALA));
    put("ka", Set.of(UnicodeScript.GEORGIAN));
    put("hy", Set.of(UnicodeScript.ARMENIAN));
    put("am ti", Set.of(UnicodeScript.ETHIOPIC));
    put("bo dz", Set.of(UnicodeScript.TIBETAN));
  }

  private Scripts() {}

  /** The scripts of a language tag; null where they are not beyond doubt. */
  public static @Nullable Set<UnicodeScript> of(String tag) {
    Set<UnicodeScript> known = BY_LANGUAGE.get(tag);
    if (known != null) {
      return known;
    }
    Locale locale = Locale.forLanguageTag(tag);
    return locale.getScript().isEmpty()
        ? BY_LANGUAGE.get(locale.getLanguage())
        : named(locale.getScript());
  }

  /** Whether a language is written from right to left; false where nobody knows. */
  public static boolean isRightToLeft(String tag) {
    Set<UnicodeScript> scripts = of(tag);
    return scripts != null && scripts.stream().anyMatch(Scripts::isRightToLeft);
  }

  private static boolean isRightToLeft(UnicodeScript script) {
    return switch (script) {
      case ARABIC, HEBREW, SYRIAC, THAANA, NKO, ADLAM -> true;
      default -> false;
    };
  }

  private static @Nullable Set<UnicodeScript> named(String script) {
    return switch (script) {
      case "Latn" -> LATIN;
      case "Cyrl" -> CYRILLIC;
      case "Arab" -> ARABIC;
      case "Hebr" -> Set.of(UnicodeScript.HEBREW);
      case "Grek" -> Set.of(UnicodeScript.GREEK);
      case "Hans", "Hant", "Hani" -> BY_LANGUAGE.get("zh");
      case "Jpan" -> BY_LANGUAGE.get("ja");
      case "Kore" -> BY_LANGUAGE.get("ko");
      case "Deva" -> Set.of(UnicodeScript.DEVANAGARI);
      case "Thai" -> Set.of(UnicodeScript.THAI);
      default -> null;
    };
  }

  private static void put(String languages, Set<UnicodeScript> scripts) {
    for (String language : languages.split(" ", -1)) {
      BY_LANGUAGE.put(language, scripts);
    }
  }
}
