// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bulletin.core.Bulletin;
import dev.bulletin.core.Code;
import dev.bulletin.core.Image;
import dev.bulletin.core.Item;
import dev.bulletin.core.Preformatted;
import dev.bulletin.core.Quotation;
import dev.bulletin.core.Text;
import dev.bulletin.render.LinkPolicy;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each option, and what may be asked of any renderer. */
class MarkdownOptionsTest {

  private static final Bulletin BULLETIN =
      Bulletin.builder("T", "en")
          .section("S", section -> section.bullets("a", "b"))
          .quotation("q", "s")
          .build();

  @Test
  void theHeadingLevelIsThatOfTheTitle() {
    assertThat(MarkdownRenderer.builder().headingLevel(3).build().render(BULLETIN))
        .startsWith("### T\n\n#### S\n");
    assertThat(MarkdownRenderer.builder().headingLevel(6).build().render(BULLETIN))
        .startsWith("###### T\n\n###### S\n");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MarkdownRenderer.builder().headingLevel(7));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MarkdownRenderer.builder().headingLevel(0));
  }

  @Test
  void theLinkPolicyDecidesAboutAddresses() {
    Bulletin bulletin =
        Bulletin.builder("T", "en")
            .paragraph(Text.builder().link("a", "../x").plain(" ").link("b", "ftp://c").build())
            .image("i.png", "c")
            .build();
    LinkPolicy policy =
        LinkPolicy.builder().baseUrl("https://a.example/n/").allowLinks("ftp").build();

    assertThat(MarkdownRenderer.builder().linkPolicy(policy).build().render(bulletin))
        .isEqualTo(
            "# T\n\n[a](https://a.example/x) [b](ftp://c)\n\n![c](https://a.example/n/i.png)\n");
  }

  @Test
  void theLineSeparatorEndsEachLine() {
    String usual = MarkdownRenderer.create().render(BULLETIN);

    assertThat(usual).endsWith("\n> — s\n").doesNotContain("\r");
    assertThat(MarkdownRenderer.builder().lineSeparator("\r\n").build().render(BULLETIN))
        .isEqualTo(usual.replace("\n", "\r\n"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MarkdownRenderer.builder().lineSeparator(" "));
  }

  @Test
  void aBlockCanBeRenderedInAnotherWay() {
    MarkdownRenderer renderer =
        MarkdownRenderer.builder()
            .block(
                Image.class,
                (image, context) -> {
                  context.writer().block("{{< figure\n  src=\"" + image.image() + "\" >}}");
                  context.text(image.caption());
                  context.writer().text(" *").markdown(":tada:");
                })
            .block(
                Quotation.class,
                (quotation, context) -> {
                  context.writer().text("Said in " + context.language() + ":");
                  context.usual();
                })
            .build();
    Bulletin bulletin =
        Bulletin.builder("T", "en")
            .items(
                Item.builder()
                    .text("x")
                    .block(Image.builder("a.png").caption("Cap").build())
                    .build())
            .block(Quotation.builder(Text.of("q")).language("fr").build())
            .build();

    assertThat(renderer.render(bulletin))
        .isEqualTo(
            """
            # T

            - x

              {{< figure
                src="a.png" >}}

              Cap *:tada:

            Said in en:

            > q
            """);
  }

  @Test
  void anInlineCanBeRenderedInAnotherWay() {
    MarkdownRenderer renderer =
        MarkdownRenderer.builder()
            .inline(
                Code.class,
                (code, context) -> {
                  context.writer().markdown("<kbd>").text(code.code()).markdown("</kbd>");
                })
            .build();
    Bulletin bulletin =
        Bulletin.builder("T", "en")
            .paragraph(Text.builder().plain("Press ").code("*A*").plain(" now").build())
            .build();

    assertThat(renderer.render(bulletin)).isEqualTo("# T\n\nPress <kbd>\\*A\\*</kbd> now\n");
  }

  @Test
  void itemsOfAKindCanBeRenderedInAnotherWay() {
    MarkdownRenderer renderer =
        MarkdownRenderer.builder()
            .item(
                "prayer",
                (item, context) -> {
                  context.writer().text("Pray: ");
                  context.text(item.text());
                  context.blocks(item.body());
                })
            .build();
    Bulletin bulletin =
        Bulletin.builder("T", "en")
            .items(
                Item.builder().kind("prayer").text("rain").block(Preformatted.of("x")).build(),
                Item.builder().kind("news").text("sun").build())
            .build();

    assertThat(renderer.render(bulletin))
        .isEqualTo("# T\n\n- Pray: rain\n\n  ```\n  x\n  ```\n\n- sun\n");
  }

  @Test
  void noBlockStandsInALine() {
    MarkdownRenderer renderer =
        MarkdownRenderer.builder()
            .inline(Code.class, (code, context) -> context.blocks(List.of()))
            .build();
    Bulletin bulletin =
        Bulletin.builder("T", "en").paragraph(Text.builder().code("x").build()).build();

    assertThatThrownBy(() -> renderer.render(bulletin)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aContextKnowsTheBulletinAndItsLinks() {
    MarkdownRenderer renderer =
        MarkdownRenderer.builder()
            .block(
                Preformatted.class,
                (pre, context) ->
                    context
                        .writer()
                        .text(context.bulletin().title() + context.links().link("javascript:x")))
            .build();

    assertThat(renderer.render(BULLETIN.toBuilder().block(Preformatted.of("x")).build()))
        .endsWith("\nTnull\n");
  }

  @Test
  void writesToAnAppendableAndPassesItsFailureOn() throws IOException {
    StringBuilder out = new StringBuilder("> ");
    MarkdownRenderer.create().render(BULLETIN, out);
    assertThat(out).hasToString("> " + MarkdownRenderer.create().render(BULLETIN));

    Appendable full =
        new Appendable() {
          @Override
          public Appendable append(CharSequence words) throws IOException {
            throw new IOException("full");
          }

          @Override
          public Appendable append(CharSequence words, int start, int end) throws IOException {
            throw new IOException("full");
          }

          @Override
          public Appendable append(char c) throws IOException {
            throw new IOException("full");
          }
        };
    assertThatThrownBy(() -> MarkdownRenderer.create().render(BULLETIN, full))
        .isInstanceOf(IOException.class);
  }

  @Test
  void refusesNull() {
    assertThatNullPointerException().isThrownBy(() -> MarkdownRenderer.create().render(null));
    assertThatNullPointerException().isThrownBy(() -> MarkdownRenderer.builder().linkPolicy(null));
    assertThatNullPointerException().isThrownBy(() -> MarkdownRenderer.builder().frontMatter(null));
  }

  @Test
  void rendersTheSameInManyThreads() {
    MarkdownRenderer renderer = MarkdownRenderer.create();
    List<Bulletin> bulletins =
        IntStream.range(0, 20).mapToObj(seed -> new NastyWords(seed).bulletin()).toList();
    List<String> alone = bulletins.stream().map(renderer::render).toList();

    List<List<String>> together =
        Stream.generate(() -> bulletins)
            .limit(40)
            .parallel()
            .map(all -> all.stream().map(renderer::render).toList())
            .toList();

    assertThat(together).hasSize(40).allSatisfy(each -> assertThat(each).isEqualTo(alone));
  }
}
