// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.core.Bulletin;
import dev.bulletin.core.Text;
import dev.bulletin.render.LinkPolicy;
import java.util.List;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses stand in angle brackets, and that all are read as links by commonmark-java. */
class AutolinkTest {
  private static final String SCHEME = "a2345678901234567890123456789012";
  private static final String LABEL =
      "a23456789012345678901234567890123456789012345678901234567890123";

  private static final MarkdownRenderer RENDERER =
      MarkdownRenderer.builder()
          .linkPolicy(
              LinkPolicy.builder()
                  .allowLinks("a", "zz", "a+b", "a-b", "a.b", "a9", SCHEME, SCHEME + "3")
                  .build())
          .build();

  private static String written(String words, String address) {
    Bulletin bulletin =
        Bulletin.builder("T", "en")
            .paragraph(Text.builder().plain("at ").link(words, address).build())
            .build();
    String markdown = RENDERER.render(bulletin).lines().skip(2).findFirst().orElseThrow();
    assertThat(read(markdown)).as(markdown).containsExactly("at ", address, words);
    return markdown;
  }

  private static List<String> read(String markdown) {
    Node paragraph = Parser.builder().build().parse(markdown).getFirstChild();
    Link link = (Link) paragraph.getLastChild();
    TextContentRenderer text = TextContentRenderer.builder().build();
    return List.of(
        text.render(paragraph.getFirstChild()),
        link.getDestination(),
        text.render(link.getFirstChild()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://harbour.example/",
        "https://harbour.example/a?b=c&d=(e)#f~g",
        "zz:x",
        "a+b:x",
        "a-b:x",
        "a.b:x",
        "a9:x",
        SCHEME + ":x",
        "mailto:crew@harbour.example"
      })
  void anAddressThatIsItsOwnWordsStandsInBrackets(String address) {
    assertThat(written(address, address)).isEqualTo("at <" + address + ">");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"pier/4", "a/b:c", "a?b:c", "a:x", SCHEME + "3:x", "https://harbour.example/é"})
  void oneThatReadersDoubtIsALinkWithWords(String address) {
    assertThat(written(address, address)).startsWith("at [").endsWith(")");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "crew@harbour.example",
        "a.b_c+d-9@harbour-4.example",
        "c@x",
        "c@" + LABEL + ".example",
        "0@9.example"
      })
  void aMailboxStandsInBrackets(String mailbox) {
    assertThat(written(mailbox, "mailto:" + mailbox)).isEqualTo("at <" + mailbox + ">");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@harbour.example",
        "crew",
        "crew@",
        "c,d@harbour.example",
        "c@har_bour.example",
        "c@harbour..example",
        "c@-harbour.example",
        "c@harbour-.example",
        "c@" + LABEL + "4.example"
      })
  void whatIsNoMailboxIsALinkWithWords(String mailbox) {
    assertThat(written(mailbox, "mailto:" + mailbox)).startsWith("at [").endsWith(")");
  }
}
