// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.text;

import dev.bulletin.render.internal.Chars;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * How typographic marks and letters with accents are written in ASCII. What has no such form stays
 * as it is.
 */
final class Ascii {
  private static final Map<Integer, String> FORMS = forms();

  private Ascii() {}

  private static Map<Integer, String> forms() {
    Map<Integer, String> forms = new HashMap<>();
    put(forms, "'", "‘’‚‛‹›ʼ′´ˈ");
    put(forms, "\"", "“”„‟«»″❝❞「」『』");
    put(forms, "-", "‐‑‒–−·•‣◦∙⁃⁓～〜");
    put(forms, "--", "—―⸺⸻");
    put(forms, "...", "…");
    put(forms, "*", "★☆✱✲∗×");
    put(forms, "->", "→⇒");
    put(forms, "<-", "←⇐");
    put(forms, "<=", "≤");
    put(forms, ">=", "≥");
    put(forms, "!=", "≠");
    put(forms, "+/-", "±");
    put(forms, "/", "⁄÷∕");
    put(forms, "(c)", "©");
    put(forms, "(r)", "®");
    put(forms, "EUR", "€");
    put(forms, "GBP", "£");
    put(forms, "!", "¡");
    put(forms, "?", "¿؟");
    put(forms, ", ", "、，");
    put(forms, ",", "،");
    put(forms, ";", "؛");
    put(forms, ". ", "。");
    put(forms, " deg", "°");
    put(forms, "ss", "ß");
    put(forms, "SS", "ẞ");
    put(forms, "ae", "æ");
    put(forms, "AE", "Æ");
    put(forms, "oe", "œ");
    put(forms, "OE", "Œ");
    put(forms, "o", "ø");
    put(forms, "O", "Ø");
    put(forms, "l", "ł");
    put(forms, "L", "Ł");
    put(forms, "d", "đð");
    put(forms, "D", "ĐÐ");
    put(forms, "th", "þ");
    put(forms, "Th", "Þ");
    put(forms, "i", "ı");
    put(forms, "|", "│┃║¦");
    put(forms, "-", "─━═┄┈");
    put(forms, "+", "┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬");
    return Map.copyOf(forms);
  }

  private static void put(Map<Integer, String> forms, String form, String characters) {
    characters.codePoints().forEach(c -> forms.put(c, form));
  }

  /** Adds a character that is not ASCII in its ASCII form, or as it is. */
  static void append(int c, Chars output) {
    String form = FORMS.get(c);
    if (form != null) {
      output.append(form);
      return;
    }
    String whole = Character.toString(c);
    int from = output.length();
    Normalizer.normalize(whole, Normalizer.Form.NFKD)
        .codePoints()
        .forEach(part -> appendPart(part, output));
    for (int i = from; i < output.length(); i++) {
      if (output.charAt(i) > '~') {
        output.truncate(from);
        output.append(whole);
        return;
      }
    }
  }

  private static void appendPart(int part, Chars output) {
    String form = FORMS.get(part);
    if (form != null) {
      output.append(form);
    } else if (!isAccent(part)) {
      output.appendCodePoint(part);
    }
  }

  /** The marks of Latin and Greek letters; those of other scripts are letters themselves. */
  private static boolean isAccent(int c) {
    return c >= 0x300 && c <= 0x36f;
  }
}
