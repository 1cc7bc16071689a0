// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.images;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The names that cameras, telephones and programs give to pictures, and that nobody chose. */
final class Leftovers {

  /** Before a number, with or without a separator between. */
  private static final List<String> BEFORE_NUMBER =
      List.of(
          "img",
          "dsc",
          "dscn",
          "dscf",
          "dcim",
          "pxl",
          "mvimg",
          "image",
          "imagen",
          "bild",
          "foto",
          "photo",
          "picture",
          "pic",
          "scan",
          "unnamed",
          "untitled",
          "unbenannt",
          "download",
          "p10",
          "gopr",
          "vlcsnap",
          "received",
          "screenshot",
          "signal",
          "fb_img");

  /** As the whole name, perhaps with a number in brackets behind. */
  private static final Set<String> WHOLE =
      Set.of(
          "unnamed",
          "untitled",
          "unbenannt",
          "sans titre",
          "sin título",
          "sin titulo",
          "image",
          "download",
          "téléchargement",
          "descarga",
          "img",
          "photo",
          "picture",
          "clipboard",
          "pasted image",
          "pastedgraphic");

  /** At the beginning, before a date or a time. */
  private static final List<String> BEGINNINGS =
      List.of(
          "screenshot ",
          "screenshot_",
          "screenshot-",
          "screen shot ",
          "bildschirmfoto ",
          "bildschirmfoto_",
          "capture d’écran ",
          "capture d'écran ",
          "capture d’ecran ",
          "captura de pantalla ",
          "whatsapp image ",
          "schermata ",
          "captura de tela ",
          "img-20",
          "vid-20");

  private Leftovers() {}

  /** Whether a file name, with or without its ending, is one that nobody chose. */
  static boolean isLeftover(String name) {
    String stem = FileNames.stem(name).replace("%20", " ").strip().toLowerCase(Locale.ROOT);
    String base = withoutCopyNumber(stem);
    return WHOLE.contains(base) || (hasDigit(base) && (isNumbered(base) || isDated(base)));
  }

  private static boolean hasDigit(String stem) {
    for (int i = 0; i < stem.length(); i++) {
      if (stem.charAt(i) >= '0' && stem.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  /** {@code unnamed (3)} is {@code unnamed}, copied; so is {@code unnamed-3} by the next check. */
  private static String withoutCopyNumber(String stem) {
    int open = stem.lastIndexOf('(');
    boolean copy = open > 0 && stem.endsWith(")") && isNumber(stem, open + 1, stem.length() - 1);
    return copy ? stem.substring(0, open).strip() : stem;
  }

  private static boolean isNumbered(String stem) {
    for (String word : BEFORE_NUMBER) {
      if (stem.startsWith(word)) {
        int from = word.length();
        while (from < stem.length() && isSeparator(stem.charAt(from))) {
          from++;
        }
        if (isNumber(stem, from, stem.length()) && !isChosen(word, stem.length() - from)) {
          return true;
        }
      }
    }
    return false;
  }

  /** A picture called {@code photo-2026} or {@code foto 12} may have been named so by somebody. */
  private static boolean isChosen(String word, int digits) {
    return digits < 3
        && (word.equals("photo")
            || word.equals("foto")
            || word.equals("bild")
            || word.equals("scan"));
  }

  private static boolean isDated(String stem) {
    for (String beginning : BEGINNINGS) {
      if (stem.startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }

  /** Digits, perhaps in groups as dates and bursts have them: {@code 20260108_101500}. */
  private static boolean isNumber(String stem, int from, int to) {
    boolean digit = false;
    for (int i = from; i < to; i++) {
      char c = stem.charAt(i);
      if (c >= '0' && c <= '9') {
        digit = true;
      } else if (!isSeparator(c) && c != 'e') {
        return false;
      }
    }
    return digit;
  }

  private static boolean isSeparator(char c) {
    return c == '_' || c == '-' || c == ' ' || c == '.';
  }
}
