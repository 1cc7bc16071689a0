// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.testing;

import dev.bulletin.core.Bulletin;
import dev.bulletin.core.Item;
import dev.bulletin.core.Link;
import dev.bulletin.core.Text;

/** Bulletins that the tests assert about. */
final class Samples {

  static final Bulletin OPEN_DAY =
      Bulletin.builder("Open day", "en")
          .organization("Harbour Relief")
          .date("2026-05-01")
          .paragraph("Come and\n see the new pier.")
          .section(
              "East Coast",
              section ->
                  section
                      .bullets("Two boats")
                      .image("images/pier.jpg", "Volunteers at the pier")
                      .section("Crews", crews -> crews.paragraph("Six people.")))
          .items(
              Item.builder()
                  .kind("event")
                  .title("Boat trip")
                  .text(Text.of(Link.of("Book a seat", "https://harbour.example/trip")))
                  .build())
          .build();

  static final String MISSPELT =
      """
      {
        "title": "Spring",
        "language": "en",
        "body": [{"headng": "East Coast", "body": ["Two offices share one boat."]}]
      }
      """;

  static final String WITHOUT_ALT =
      """
      {
        "title": "Spring",
        "language": "en",
        "date": "2026-05-01",
        "body": [{"image": "pier.jpg"}]
      }
      """;

  private Samples() {}
}
