// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.report;

import java.util.Locale;

/**
 * The words of the closing line, in each language that the messages speak. A table rather than the
 * platform's locale data, which would cost more time than a small check takes.
 */
enum Phrases {
  ENGLISH(
      ",",
      ".",
      ": ",
      false,
      "%s of %s bulletins has errors|%s of %s bulletins have errors",
      "%s bulletin is valid|%s bulletins are valid",
      "%s bulletin has errors|%s bulletins have errors",
      "%s error|%s errors",
      "%s warning|%s warnings",
      "%s piece of advice|%s pieces of advice",
      "%s file not read|%s files not read",
      "at least %s"),
  FRENCH(
      "\u202f",
      ",",
      "\u00a0: ",
      true,
      "%s bulletin sur %s comporte des erreurs|%s bulletins sur %s comportent des erreurs",
      "%s bulletin valide|%s bulletins valides",
      "%s bulletin comporte des erreurs|%s bulletins comportent des erreurs",
      "%s erreur|%s erreurs",
      "%s avertissement|%s avertissements",
      "%s conseil|%s conseils",
      "%s fichier non lu|%s fichiers non lus",
      "au moins %s"),
  SPANISH(
      ".",
      ",",
      ": ",
      false,
      "%s de %s boletines tiene errores|%s de %s boletines tienen errores",
      "%s bolet\u00edn v\u00e1lido|%s boletines v\u00e1lidos",
      "%s bolet\u00edn tiene errores|%s boletines tienen errores",
      "%s error|%s errores",
      "%s advertencia|%s advertencias",
      "%s consejo|%s consejos",
      "%s archivo no le\u00eddo|%s archivos no le\u00eddos",
      "al menos %s"),
  GERMAN(
      ".",
      ",",
      ": ",
      false,
      "%s von %s Bulletins hat Fehler|%s von %s Bulletins haben Fehler",
      "%s Bulletin ist g\u00fcltig|%s Bulletins sind g\u00fcltig",
      "%s Bulletin hat Fehler|%s Bulletins haben Fehler",
      "%s Fehler|%s Fehler",
      "%s Warnung|%s Warnungen",
      "%s Hinweis|%s Hinweise",
      "%s Datei nicht gelesen|%s Dateien nicht gelesen",
      "mindestens %s");

  /** What is counted. */
  enum Noun {
    VALID,
    FAULTY,
    ERROR,
    WARNING,
    INFO,
    UNREADABLE
  }

  private final String groupMark;
  private final String decimalMark;
  private final String colon;
  private final boolean zeroIsSingular;
  private final String someOf;
  private final String valid;
  private final String faulty;
  private final String error;
  private final String warning;
  private final String info;
  private final String unreadable;
  private final String atLeast;

  Phrases(
      String groupMark,
      String decimalMark,
      String colon,
      boolean zeroIsSingular,
      String someOf,
      String valid,
      String faulty,
      String error,
      String warning,
      String info,
      String unreadable,
      String atLeast) {
    this.groupMark = groupMark;
    this.decimalMark = decimalMark;
    this.colon = colon;
    this.zeroIsSingular = zeroIsSingular;
    this.someOf = someOf;
    this.valid = valid;
    this.faulty = faulty;
    this.error = error;
    this.warning = warning;
    this.info = info;
    this.unreadable = unreadable;
    this.atLeast = atLeast;
  }

  static Phrases of(Locale language) {
    return switch (language.getLanguage()) {
      case "fr" -> FRENCH;
      case "es" -> SPANISH;
      case "de" -> GERMAN;
      default -> ENGLISH;
    };
  }

  String colon() {
    return colon;
  }

  String decimalMark() {
    return decimalMark;
  }

  /** A count and what it counts. */
  String counted(long count, Noun noun) {
    return form(forms(noun), count).replace("%s", number(count));
  }

  private String forms(Noun noun) {
    return switch (noun) {
      case VALID -> valid;
      case FAULTY -> faulty;
      case ERROR -> error;
      case WARNING -> warning;
      case INFO -> info;
      case UNREADABLE -> unreadable;
    };
  }

  /** Counts of which there is more. */
  String atLeast(String counts) {
    return atLeast.replace("%s", counts);
  }

  /** So many of so many. */
  String someOf(long some, long all) {
    return form(someOf, some).replaceFirst("%s", number(some)).replaceFirst("%s", number(all));
  }

  /** A whole number with its groups of three. */
  String number(long value) {
    String digits = Long.toString(value);
    StringBuilder out = new StringBuilder(digits);
    for (int at = digits.length() - 3; at > 0; at -= 3) {
      out.insert(at, groupMark);
    }
    return out.toString();
  }

  private String form(String forms, long count) {
    boolean singular = count == 1 || count == 0 && zeroIsSingular;
    int bar = forms.indexOf('|');
    return singular ? forms.substring(0, bar) : forms.substring(bar + 1);
  }
}
