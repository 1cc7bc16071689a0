// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.core.Bulletin;
import dev.bulletin.core.Item;
import dev.bulletin.core.Strong;
import dev.bulletin.core.Text;
import dev.bulletin.render.LinkPolicy;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The examples of the classes' documentation. */
class TextUsageExampleTest {
  @Test
  void rendersToAStringOrAnOutput() throws IOException {
    Bulletin bulletin = TextRendererTest.sample();

    String text = TextRenderer.create().render(bulletin);
    TextRenderer narrow = TextRenderer.builder().width(40).links(LinkStyle.REFERENCES).build();
    StringBuilder output = new StringBuilder();
    narrow.render(bulletin, output);

    assertThat(text).contains("  • Pray for calm seas this month.\n");
    assertThat(output.toString().lines()).allMatch(line -> line.length() <= 40);
  }

  @Test
  void judgesAddresses() {
    LinkPolicy policy = LinkPolicy.builder().baseUrl("https://harbour.example/news/").build();

    assertThat(policy.link("../about")).isEqualTo("https://harbour.example/about");
    assertThat(policy.link("javascript:alert()")).isNull();
  }

  @Test
  void rendersAPartInAWayOfOnesOwn() {
    TextRenderer shouting =
        TextRenderer.builder()
            .inline(
                Strong.class,
                (strong, context) -> {
                  context.words("*");
                  context.text(strong.strong());
                  context.words("*");
                })
            .item(
                "event",
                (item, context) -> {
                  context.words("Save the date: ");
                  context.usual();
                })
            .build();
    Bulletin bulletin =
        Bulletin.builder("T", "en")
            .paragraph(Text.builder().plain("a ").strong("b").build())
            .items(Item.builder().kind("event").title("Open day").where("Pier 4").build())
            .build();

    assertThat(shouting.render(bulletin))
        .isEqualTo("T\n\na *b*\n\n  • Save the date:\n    Open day, Pier 4\n");
  }
}
