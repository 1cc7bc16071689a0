// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.internal;

import java.util.Locale;
import java.util.Set;

/**
 * In which direction a language is written: from its script where the tag names one, otherwise from
 * its usual script.
 */
final class Scripts {
  private static final Set<String> RTL_SCRIPTS =
      Set.of(
          "adlm", "arab", "aran", "armi", "avst", "chrs", "cprt", "elym", "gara", "hatr", "hebr",
          "hung", "khar", "lydi", "mand", "mani", "mend", "merc", "mero", "narb", "nbat", "nkoo",
          "orkh", "ougr", "palm", "phli", "phlp", "phnx", "prti", "rohg", "samr", "sarb", "sidt",
          "sogd", "sogo", "syrc", "syre", "syrj", "syrn", "thaa", "todr", "yezi");

  /** As CLDR's likely subtags have it. */
  private static final Set<String> RTL_LANGUAGES =
      Set.of(
          "ae", "aeb", "apc", "ar", "arc", "arq", "ars", "ary", "arz", "azb", "bal", "bej", "bft",
          "bgn", "bqi", "brh", "ckb", "dcc", "dv", "fa", "gbz", "glk", "gwc", "gwt", "haz", "he",
          "hnd", "hno", "iw", "ji", "khw", "ks", "kvx", "kxp", "lrc", "luz", "mey", "mvy", "mzn",
          "nqo", "otk", "phl", "phn", "pnb", "prd", "ps", "rhg", "rmt", "scl", "sd", "sdh", "shu",
          "skr", "smp", "sog", "syr", "trw", "ug", "ur", "wni", "wsg", "xco", "xmn", "xmr", "xna",
          "xsa", "yi", "zdj");

  /** Languages whose script depends on where they are written. */
  private static final Set<String> RTL_REGIONAL =
      Set.of(
          "az-iq", "az-ir", "ha-cm", "ha-sd", "kk-af", "kk-cn", "kk-ir", "kk-mn", "ku-lb", "ku-iq",
          "ku-ir", "ky-cn", "ms-cc", "pa-pk", "tg-pk", "tr-iq", "uz-af", "uz-cn");

  private Scripts() {}

  static boolean isRightToLeft(Locale locale) {
    String language = locale.getLanguage();
    if (!locale.getScript().isEmpty()) {
      return RTL_SCRIPTS.contains(locale.getScript().toLowerCase(Locale.ROOT));
    }
    return RTL_LANGUAGES.contains(language)
        || RTL_REGIONAL.contains(language + "-" + locale.getCountry().toLowerCase(Locale.ROOT));
  }
}
