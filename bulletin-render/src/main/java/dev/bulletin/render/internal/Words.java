// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.internal;

import dev.bulletin.core.AlertSeverity;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The few words that renderers add themselves, in English, French, Spanish and German; in English
 * for every other language, and then marked as such where a format can.
 *
 * @param language the tag of the language that the words are in
 * @param severity before a severity's value
 * @param expires before the date of expiry
 * @param image for an image of which nothing else is known
 * @param severities the values as a reader sees them
 * @param colon what stands between such a word and its value
 */
public record Words(
    String language,
    String severity,
    String expires,
    String image,
    Map<AlertSeverity, String> severities,
    String colon) {
  private static final Words ENGLISH =
      new Words(
          "en",
          "Severity",
          "Expires",
          "Image",
          severities("Extreme", "Severe", "Moderate", "Minor", "Unknown"),
          ": ");

  private static final Map<String, Words> TRANSLATED =
      Map.of(
          "fr",
              new Words(
                  "fr",
                  "Gravité",
                  "Expire",
                  "Image",
                  severities("Extrême", "Grave", "Modérée", "Mineure", "Inconnue"),
                  "\u00a0: "),
          "es",
              new Words(
                  "es",
                  "Gravedad",
                  "Vence",
                  "Imagen",
                  severities("Extrema", "Grave", "Moderada", "Leve", "Desconocida"),
                  ": "),
          "de",
              new Words(
                  "de",
                  "Schweregrad",
                  "Gültig bis",
                  "Bild",
                  severities("Extrem", "Schwer", "Mäßig", "Gering", "Unbekannt"),
                  ": "));

  private static Map<AlertSeverity, String> severities(
      String extreme, String severe, String moderate, String minor, String unknown) {
    return Map.of(
        AlertSeverity.EXTREME, extreme,
        AlertSeverity.SEVERE, severe,
        AlertSeverity.MODERATE, moderate,
        AlertSeverity.MINOR, minor,
        AlertSeverity.UNKNOWN, unknown);
  }

  /** The words for a locale's language. */
  static Words of(Locale locale) {
    return TRANSLATED.getOrDefault(locale.getLanguage(), ENGLISH);
  }

  /** A severity's value as a reader sees it. */
  public String severity(AlertSeverity value) {
    return Objects.requireNonNull(severities.get(value));
  }

  /**
   * Whether text in a language can take these words without saying that they are in another one.
   */
  public boolean areIn(String tag) {
    return Locale.forLanguageTag(tag).getLanguage().equals(language);
  }
}
