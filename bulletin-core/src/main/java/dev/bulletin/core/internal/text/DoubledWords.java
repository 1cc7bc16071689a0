// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.text;

import dev.bulletin.core.internal.shape.Strings;
import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds a word that was written twice by mistake. Languages that double words to say something are
 * left alone, as are words that others double rightly, names (both with a capital), and what is
 * said three times.
 */
public final class DoubledWords {

  private static final Set<String> DOUBLING =
      words(
          "zh yue wuu nan hak ja ko th lo km my id ms jv su tl fil vi tr az kk ky uz hi bn ta te ml"
              + " kn mr gu pa ur ne si he yi hy ka mn bo sw mi haw sm to am so eu und");

  private static final Set<String> EVERYWHERE =
      words(
          "ha ho hi hé oh ah amen alleluia alléluia halleluja hallelujah aleluya aleluia hosanna"
              + " hosianna sanctus kyrie hip blah bla tut na");

  private static final Map<String, Set<String>> RIGHTLY =
      Map.of(
          "en",
              words(
                  "had that her so very really bye no yes hear now there well long many far"
                      + " knock night wow please never holy come go wait do"),
          "fr", words("nous vous très bien oui non bon là plus loin fort si"),
          "es", words("sí no muy ya bien casi luego ahora"),
          "de", words("die der das den dem sie ihr was sehr ja nein so weit lange viele mal"),
          "it", words("piano così via mano quasi poco molto bene sì no appena presto"),
          "pt", words("sim não muito já logo que"),
          "nl", words("die dat zij ze haar heel ja nee al"),
          "ar", words("رويدا رويدًا جدا جدًا"));

  private DoubledWords() {}

  /** The second of the first two words that are one; null where there are none. */
  public static @Nullable CharacterRange find(String value, String language) {
    String primary = Languages.primary(language);
    if (DOUBLING.contains(primary)) {
      return null;
    }
    CharacterRange before = null;
    int times = 1;
    for (CharacterRange word = next(value, 0); word != null; word = next(value, word.end())) {
      boolean again = before != null && isAgain(value, before, word);
      if (!again && times == 2 && before != null && isMistake(before.of(value), primary)) {
        return before;
      }
      times = again ? times + 1 : 1;
      before = word;
    }
    boolean last = times == 2 && before != null && isMistake(before.of(value), primary);
    return last ? before : null;
  }

  private static @Nullable CharacterRange next(String value, int from) {
    int start = from;
    while (start < value.length() && !isPart(value, start)) {
      start++;
    }
    int end = start;
    while (end < value.length() && isPart(value, end)) {
      end++;
    }
    return start == end ? null : new CharacterRange(start, end);
  }

  private static boolean isPart(String value, int at) {
    char c = value.charAt(at);
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || c == '\''
        || c == '’'
        || c == '-';
  }

  private static boolean isAgain(String value, CharacterRange one, CharacterRange other) {
    int length = one.end() - one.start();
    if (length != other.end() - other.start()
        || !value.regionMatches(true, one.start(), value, other.start(), length)) {
      return false;
    }
    String between = value.substring(one.end(), other.start());
    boolean names =
        Character.isUpperCase(value.charAt(one.start()))
            && Character.isUpperCase(value.charAt(other.start()));
    return !names && Strings.isBlank(between) && between.indexOf('\n') == between.lastIndexOf('\n');
  }

  private static boolean isMistake(String word, String language) {
    String folded = word.toLowerCase(Locale.ROOT);
    return word.codePoints().allMatch(DoubledWords::isWritten)
        && word.codePoints().anyMatch(Character::isLetter)
        && !EVERYWHERE.contains(folded)
        && !RIGHTLY.getOrDefault(language, Set.of()).contains(folded);
  }

  /** Letters of the scripts that put a space between words. */
  private static boolean isWritten(int c) {
    return switch (UnicodeScript.of(c)) {
      case LATIN, CYRILLIC, GREEK, ARABIC, INHERITED -> true;
      default -> c == '\'' || c == '’' || c == '-';
    };
  }

  private static Set<String> words(String list) {
    return Set.of(list.split(" ", -1));
  }
}
