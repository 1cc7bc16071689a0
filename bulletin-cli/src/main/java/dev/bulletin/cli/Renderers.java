// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli;

import dev.bulletin.cli.console.Console;
import dev.bulletin.render.LinkPolicy;
import dev.bulletin.render.Renderer;
import dev.bulletin.render.eml.EmlRenderer;
import dev.bulletin.render.html.EmailRenderer;
import dev.bulletin.render.html.HtmlRenderer;
import dev.bulletin.render.markdown.FrontMatter;
import dev.bulletin.render.markdown.MarkdownRenderer;
import dev.bulletin.render.text.TextRenderer;

/** Makes renderers from options. */
final class Renderers {

  private Renderers() {}

  static Renderer of(RenderFormat format, RenderOptions options, Console console) {
    try {
      return switch (format) {
        case TEXT -> text(options);
        case HTML -> html(options, console).build();
        case HTML_FRAGMENT -> html(options, console).fragment(true).build();
        case HTML_EMAIL -> email(options);
        case MARKDOWN -> markdown(options);
        case EML -> mail(options);
      };
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  private static TextRenderer text(RenderOptions options) {
    return TextRenderer.builder()
        .width(options.width())
        .ascii(options.ascii())
        .links(options.links())
        .linkPolicy(links(options))
        .build();
  }

  private static HtmlRenderer.Builder html(RenderOptions options, Console console) {
    HtmlRenderer.Builder builder =
        HtmlRenderer.builder().headingLevel(options.headingLevel()).linkPolicy(links(options));
    return options.css(console).map(builder::appendCss).orElse(builder);
  }

  private static EmailRenderer email(RenderOptions options) {
    return EmailRenderer.builder().linkPolicy(links(options)).build();
  }

  private static Renderer mail(RenderOptions options) {
    MailOptions mail = options.mail();
    EmlRenderer.Builder builder =
        EmlRenderer.builder(mail.from(), mail.date()).html(email(options)).text(text(options));
    mail.to().ifPresent(builder::to);
    mail.messageId().ifPresent(builder::messageId);
    mail.listUnsubscribe().ifPresent(builder::listUnsubscribe);
    return builder.build();
  }

  private static Renderer markdown(RenderOptions options) {
    return MarkdownRenderer.builder()
        .headingLevel(options.headingLevel())
        .linkPolicy(links(options))
        .frontMatter(options.frontMatter() ? FrontMatter.INSTEAD_OF_TITLE : FrontMatter.NONE)
        .build();
  }

  private static LinkPolicy links(RenderOptions options) {
    return LinkPolicy.builder().baseUrl(options.baseUrl().orElse(null)).build();
  }
}
