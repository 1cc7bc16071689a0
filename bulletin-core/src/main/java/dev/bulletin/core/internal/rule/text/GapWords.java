// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words that stand in the gaps of a form, in the languages that ship. */
final class GapWords {

  /** In capitals, alone or among others: what belongs into the gap. */
  private static final Set<String> NOUNS =
      Set.of(
          "NAME",
          "NAMES",
          "FIRSTNAME",
          "LASTNAME",
          "SURNAME",
          "DATE",
          "TIME",
          "PLACE",
          "VENUE",
          "LOCATION",
          "TITLE",
          "SUBTITLE",
          "ADDRESS",
          "EMAIL",
          "PHONE",
          "TELEPHONE",
          "CITY",
          "TOWN",
          "COUNTRY",
          "COMPANY",
          "ORGANIZATION",
          "ORGANISATION",
          "LINK",
          "URL",
          "NUMBER",
          "AMOUNT",
          "YEAR",
          "MONTH",
          "DAY",
          "DOI",
          "ISBN",
          "TEXT",
          "INSERT",
          "YOUR",
          "AUTHOR",
          "SPEAKER",
          "TOPIC",
          "SUBJECT",
          "CAPTION",
          "DESCRIPTION",
          "TBD",
          "TODO",
          "PLACEHOLDER",
          // French
          "NOM",
          "PRÉNOM",
          "PRENOM",
          "LIEU",
          "VILLE",
          "PAYS",
          "ADRESSE",
          "TITRE",
          "HEURE",
          "MONTANT",
          "NUMÉRO",
          "LIEN",
          "AUTEUR",
          "SUJET",
          "VOTRE",
          "TEXTE",
          "COURRIEL",
          // Spanish
          "NOMBRE",
          "APELLIDO",
          "FECHA",
          "LUGAR",
          "CIUDAD",
          "PAÍS",
          "DIRECCIÓN",
          "TÍTULO",
          "HORA",
          "IMPORTE",
          "NÚMERO",
          "ENLACE",
          "AUTOR",
          "TEMA",
          "SU",
          "TEXTO",
          "CORREO",
          // German
          "VORNAME",
          "NACHNAME",
          "DATUM",
          "ORT",
          "STADT",
          "LAND",
          "TITEL",
          "UHRZEIT",
          "BETRAG",
          "NUMMER",
          "THEMA",
          "BETREFF",
          "IHR",
          "IHRE",
          "TELEFON");

  /** In small letters, before other words: what to do with the gap. */
  private static final Set<String> BEGINNINGS =
      Set.of(
          "write",
          "insert",
          "enter",
          "type",
          "fill",
          "put",
          "replace",
          "your",
          "add",
          "écrire",
          "écrivez",
          "insérer",
          "insérez",
          "saisir",
          "indiquer",
          "indiquez",
          "votre",
          "ajouter",
          "escriba",
          "escribe",
          "inserte",
          "insertar",
          "introduzca",
          "indique",
          "su",
          "tu",
          "añadir",
          "hier",
          "bitte",
          "ihr",
          "ihre",
          "ihren",
          "name");

  private static final Set<String> ARTICLES =
      Set.of(
          "a", "an", "the", "le", "la", "les", "un", "une", "el", "los", "las", "una", "der", "die",
          "das", "ein", "eine");

  /** Words of HTML that are no gap, even in capitals. */
  private static final Set<String> TAGS =
      Set.of(
          "BR", "HR", "LI", "UL", "OL", "TD", "TR", "TH", "IMG", "DIV", "SPAN", "PRE", "CODE",
          "TABLE", "BODY", "HEAD", "HTML", "FONT", "CENTER", "EM", "STRONG");

  private static final Pattern BETWEEN = Pattern.compile("[\\s_]+");

  private GapWords() {}

  /** Whether words between square brackets mark a gap. */
  static boolean isGap(String inside) {
    String[] words = BETWEEN.split(inside.strip(), -1);
    if (isCapital(inside)) {
      for (String word : words) {
        if (NOUNS.contains(word.replace("-", ""))) {
          return true;
        }
      }
      return false;
    }
    return words.length > 1 && BEGINNINGS.contains(words[0].toLowerCase(Locale.ROOT));
  }

  /** Whether words between angle brackets mark a gap: capitals, or words with an article. */
  static boolean isAngledGap(String inside) {
    String[] words = BETWEEN.split(inside.strip(), -1);
    if (isCapital(inside)) {
      return inside.length() > 1 && !TAGS.contains(inside);
    }
    boolean letters =
        inside.chars().allMatch(c -> Character.isLetter(c) || c == ' ' || c == '-' || c == '_');
    return letters
        && words.length > 1
        && words.length < 8
        && (ARTICLES.contains(words[0].toLowerCase(Locale.ROOT)) || isGap(inside));
  }

  private static boolean isCapital(String words) {
    boolean letter = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isLetter(c)) {
        if (!Character.isUpperCase(c)) {
          return false;
        }
        letter = true;
      } else if (c != ' ' && c != '_' && c != '-' && !Character.isDigit(c)) {
        return false;
      }
    }
    return letter;
  }
}
