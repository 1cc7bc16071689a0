// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.core.Bulletin;
import dev.bulletin.core.Code;
import dev.bulletin.core.Emphasis;
import dev.bulletin.core.Inline;
import dev.bulletin.core.Link;
import dev.bulletin.core.Plain;
import dev.bulletin.core.Span;
import dev.bulletin.core.Strong;
import dev.bulletin.core.Text;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How emphasis, links and code stand side by side and in one another. */
class EmphasisTest {

  private static Inline strong(String words) {
    return Strong.of(words);
  }

  private static Inline em(String words) {
    return Emphasis.of(words);
  }

  private static Inline p(String words) {
    return new Plain(words);
  }

  private static Arguments writes(String markdown, Inline... inlines) {
    return Arguments.of(Text.of(inlines), markdown);
  }

  static Stream<Arguments> texts() {
    return Stream.of(
        writes("a **b** c", p("a "), strong("b"), p(" c")),
        writes("a**b**c", p("a"), strong("b"), p("c")),
        writes("*a* **b**", em("a"), p(" "), strong("b")),
        writes("**a***b*", strong("a"), em("b")),
        writes("***a***", new Strong(Text.of(em("a")))),
        writes("**ab**", new Strong(Text.of(p("a"), strong("b")))),
        writes("**ab**", strong("a"), strong("b")),
        writes("a **b** c", p("a"), strong(" b "), p("c")),
        writes("**时间**：周日", strong("时间："), p("周日")),
        writes("这是“**强调**”的", p("这是"), strong("“强调”"), p("的")),
        writes("**Note:** x", strong("Note:"), p(" x")),
        writes("a!b", p("a"), strong("!"), p("b")),
        writes("a\\\n**b**", p("a"), strong("\nb")),
        writes("a\\\n**b**", p("a "), strong("\nb")),
        writes("**\\*a\\***", strong("*a*")),
        writes("\\***a**", p("*"), strong("a")),
        writes("**[a](x)**", new Strong(Text.of(Link.of("a", "x")))),
        writes("a[**b**](x)c", p("a"), new Strong(Text.of(Link.of("b", "x"))), p("c")),
        writes("x`y`z", p("x"), new Strong(Text.of(new Code("y"))), p("z")),
        writes("[a **b**](x)", new Link(Text.of(p("a "), strong("b")), "x")),
        writes("a [b](x) c", p("a"), Link.of(" b ", "x"), p("c")),
        writes("[a b](x)", new Link(Text.of(p("a "), Link.of("b", "y")), "x")),
        writes("[\\[a\\]](x)", Link.of("[a]", "x")),
        writes("Look\\![a](x)", p("Look!"), Link.of("a", "x")),
        writes("a", Link.of("a", "javascript:alert(1)")),
        writes("javascript:alert(1)", Link.of("javascript:alert(1)")),
        writes("[x](x)", Link.of(" ", "x")),
        writes("<https://a.example/x_y>", Link.of("https://a.example/x_y")),
        writes("<a@b.example>", Link.of("a@b.example", "mailto:a@b.example")),
        writes(
            "[a..b@-c.example](mailto:a..b@-c.example)",
            Link.of("a..b@-c.example", "mailto:a..b@-c.example")),
        writes(
            "[https://a.example/\\&copy;](https://a.example/\\&copy;)",
            Link.of("https://a.example/&copy;")),
        writes("`ab`", new Code("a"), new Code("b")),
        writes("`` ` `` \\`", new Code("`"), p(" `")),
        writes("a b", p("a"), Span.of(" b", "fr")),
        writes("1\\. a", p("1."), Span.of(" a", "fr")));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void isReadAsItIsMeant(Text text, String markdown) {
    Bulletin bulletin = Bulletin.builder("T", "en").paragraph(text).build();

    assertThat(MarkdownRenderer.create().render(bulletin)).isEqualTo("# T\n\n" + markdown + "\n");
    EscapingTest.assertReadBack(bulletin);
  }
}
