// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.links;

import dev.bulletin.core.internal.text.Words;
import java.util.BitSet;
import java.util.Set;

/**
 * Link texts that say nothing of where they lead, folded as {@code Words.folded} does. They are
 * looked up whatever the language in force: each is as vague in a bulletin of another language, and
 * none is a telling word in one.
 */
final class VagueWords {

  /** No entry is longer, with room for punctuation and arrows. */
  private static final int LONGEST = 40;

  private static final int LAST_MARK = (1 << 13) - 1;

  private static final Set<String> WORDS =
      Set.of(
          // English
          "here",
          "click here",
          "click",
          "tap here",
          "read more",
          "more",
          "learn more",
          "find out more",
          "see more",
          "this link",
          "link",
          "this page",
          "see here",
          "read here",
          "read on",
          "more here",
          "more info",
          "more information",
          "continue reading",
          "click this link",
          "follow this link",
          "go here",
          "details here",
          // French
          "ici",
          "cliquez ici",
          "cliquer ici",
          "clique ici",
          "lire la suite",
          "lire plus",
          "en savoir plus",
          "plus d infos",
          "plus d informations",
          "ce lien",
          "lien",
          "voir ici",
          "voir plus",
          "la suite",
          "par ici",
          "suivez ce lien",
          "cette page",
          // Spanish
          "aquí",
          "aqui",
          "haga clic aquí",
          "haz clic aquí",
          "clic aquí",
          "pulse aquí",
          "pincha aquí",
          "pinche aquí",
          "leer más",
          "lee más",
          "ver más",
          "más información",
          "más info",
          "saber más",
          "este enlace",
          "enlace",
          "sigue leyendo",
          "seguir leyendo",
          "más",
          "esta página",
          // German
          "hier",
          "hier klicken",
          "klicken sie hier",
          "klick hier",
          "klicke hier",
          "weiterlesen",
          "mehr",
          "mehr lesen",
          "mehr erfahren",
          "mehr infos",
          "mehr informationen",
          "weitere informationen",
          "dieser link",
          "diesen link",
          "diese seite",
          "weiter",
          // Others, where a list is at hand
          "qui",
          "clicca qui",
          "leggi tutto",
          "scopri di più",
          "clique aqui",
          "saiba mais",
          "leia mais",
          "klik hier",
          "lees meer",
          "lees verder",
          "اضغط هنا",
          "هنا",
          "انقر هنا",
          "اقرأ المزيد",
          "לחצו כאן",
          "כאן",
          "לחץ כאן",
          "קרא עוד",
          "点击这里",
          "点击此处",
          "这里",
          "此处",
          "阅读更多",
          "更多",
          "こちら",
          "ここ",
          "ここをクリック",
          "続きを読む",
          "詳細はこちら");

  /** The last bits of the entries' marks: they tell most words from all entries. */
  private static final BitSet MARKS = new BitSet(LAST_MARK + 1);

  static {
    WORDS.forEach(words -> MARKS.set(Words.mark(words) & LAST_MARK));
  }

  private VagueWords() {}

  /** Whether words say nothing, in whatever case and with whatever punctuation. */
  static boolean contain(String words) {
    return words.length() <= LONGEST
        && MARKS.get(Words.mark(words) & LAST_MARK)
        && WORDS.contains(Words.folded(words));
  }
}
