// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.benchmarks.sample;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Sentences about invented places and people, no two the same, from a seed. */
final class Prose {

  private static final List<String> PEOPLE =
      List.of(
          "Anneke Vos",
          "José Almeida",
          "Ruth Okafor",
          "the Larsen family",
          "our driver Tomás",
          "two nurses from Brenholm",
          "Zoë and her brother",
          "the evening class",
          "Father Emeric",
          "a retired teacher",
          "the harbour master",
          "Ivana Horvat",
          "the youth choir",
          "Samir’s workshop",
          "the water committee",
          "Grace Mwangi",
          "a team of nine",
          "the night shift",
          "Mrs Dubois",
          "the parents’ council");
  private static final List<String> DID =
      List.of(
          "repaired",
          "opened",
          "visited",
          "asked about",
          "carried water to",
          "painted",
          "wrote to us about",
          "spent a week at",
          "raised the roof of",
          "planted trees around",
          "cooked for",
          "finished the accounts of",
          "translated a leaflet for",
          "measured",
          "brought blankets to",
          "began to rebuild",
          "collected signatures for",
          "gave a talk at");
  private static final List<String> PLACES =
      List.of(
          "the clinic on Sorrel Island",
          "a school in Tannmoor",
          "the old ferry landing",
          "the market hall",
          "Saint Brannoc’s",
          "the lower valley",
          "a shelter near Quillon",
          "the reading room",
          "the bridge at Ostervik",
          "the garden behind the hall",
          "the orchard road",
          "three villages upstream",
          "the seed store",
          "the boat yard",
          "the new well at Carrow",
          "the kitchen in Via Lunga",
          "a camp outside Meridon");
  private static final List<String> WHEN =
      List.of(
          "last week",
          "in spite of the rain",
          "before the frost",
          "at the end of term",
          "with help from our neighbours",
          "for the second year",
          "without a single complaint",
          "after a long winter",
          "on the first dry morning",
          "between two storms",
          "while the road was closed",
          "earlier than we had hoped",
          "by candle light",
          "as soon as the ice broke",
          "against all advice");
  private static final List<String> THEN =
      List.of(
          "Nobody was hurt, and the tools are back in their shed.",
          "We still need %d pairs of gloves, a ladder and someone who can drive a lorry.",
          "The bill came to %d crowns – less than we feared.",
          "About %d people came, some of them on foot from the coast.",
          "It rained for %d hours; the singing went on all the same.",
          "What remains to be done would fill another %d Saturdays.",
          "“We had given up counting after %d,” said one of the helpers.",
          "A list with %d names hangs by the door; please add yours.",
          "The café next door lent us %d chairs, and wants them back.",
          "There were %d loaves on the table & not a crumb left by noon.",
          "Of the %d letters we sent, all but two have been answered.",
          "Thank you to the %d households who took somebody in.");
  private static final List<String> THINGS =
      List.of(
          "Roof",
          "Library",
          "Harvest",
          "Ferry",
          "Well",
          "Choir",
          "Winter fund",
          "Bakery",
          "Workshop",
          "Clinic",
          "Orchard",
          "Bridge",
          "Night school",
          "Lantern walk",
          "Seed bank",
          "Radio hour",
          "Children’s table",
          "Repair day",
          "Open kitchen",
          "Map room");

  private final Random random;
  private final Set<String> said = new HashSet<>();

  Prose(Random random) {
    this.random = random;
  }

  /** A sentence that was not said before. */
  String sentence() {
    String sentence;
    do {
      sentence = capital(one(PEOPLE)) + " " + one(DID) + " " + one(PLACES) + " " + one(WHEN) + ".";
    } while (!said.add(sentence));
    return sentence;
  }

  /** A few words that were not said before, as stand in a list. */
  String note() {
    String note;
    do {
      note = one(THINGS) + ", " + (2 + random.nextInt(40)) + " places, " + one(PEOPLE);
    } while (!said.add(note));
    return note;
  }

  /** Some sentences. */
  String paragraph(int sentences) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < sentences; i++) {
      words.append(i == 0 ? "" : " ").append(i % 2 == 0 ? sentence() : remark());
    }
    return words.toString();
  }

  /** A heading that was not said before. */
  String heading() {
    String heading;
    do {
      String place = one(PLACES);
      heading = one(THINGS) + " and " + one(THINGS).toLowerCase(java.util.Locale.ROOT);
      heading = random.nextBoolean() ? heading : heading + " at " + place;
    } while (!said.add(heading));
    return heading;
  }

  String person() {
    return capital(one(PEOPLE));
  }

  String place() {
    return one(PLACES);
  }

  String thing() {
    return one(THINGS);
  }

  String remark() {
    return String.format(java.util.Locale.ROOT, one(THEN), 3 + random.nextInt(400));
  }

  private String one(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
