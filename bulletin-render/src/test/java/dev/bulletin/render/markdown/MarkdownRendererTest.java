// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.core.Bulletin;
import dev.bulletin.core.Image;
import dev.bulletin.core.Item;
import dev.bulletin.core.Organization;
import dev.bulletin.core.Quotation;
import dev.bulletin.core.Text;
import org.junit.jupiter.api.Test;

class MarkdownRendererTest {

  @Test
  void writesTheUsualPartsOfABulletin() {
    Bulletin bulletin =
        Bulletin.builder("Harbour Relief Prayer Request", "en")
            .organization(
                Organization.builder("Harbour Relief").url("https://harbour.example").build())
            .date("2026-01-08")
            .block(
                Image.builder("images/pier.jpg")
                    .alt("Volunteers unloading rice at the pier")
                    .caption("Pier 4, December")
                    .build())
            .block(Quotation.of("Let us not grow weary of doing good.", "Galatians 6:9"))
            .items(
                Item.of(
                    Text.builder()
                        .plain("Give thanks for the ")
                        .strong("first")
                        .plain(" clinic on the island.")
                        .build()))
            .section(
                "East Coast",
                section ->
                    section
                        .paragraph("Two partner offices share one boat.")
                        .items(
                            Item.of("Pray for calm seas this month."),
                            Item.builder()
                                .label("Sunday")
                                .title("Open day")
                                .when("2026-01-11T15:00+08:00")
                                .where("Pier 4")
                                .build()))
            .build();

    assertThat(MarkdownRenderer.create().render(bulletin))
        .isEqualTo(
            """
            # Harbour Relief Prayer Request

            [Harbour Relief](https://harbour.example) · 8 January 2026

            ![Volunteers unloading rice at the pier](images/pier.jpg)\\
            Pier 4, December

            > Let us not grow weary of doing good.
            >
            > — Galatians 6:9

            - Give thanks for the **first** clinic on the island.

            ## East Coast

            Two partner offices share one boat.

            - Pray for calm seas this month.
            - Sunday: **Open day**, 11 January 2026, 15:00, Pier 4
            """);
  }
}
