// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.html;

import dev.bulletin.core.Block;
import dev.bulletin.core.Bulletin;
import dev.bulletin.render.Renderer;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes bulletins as HTML for mail programs: style on each element, tables for layout, a column of
 * 600 pixels that gives way on a narrow screen, a hidden preview of the first words, a dark scheme
 * for the programs that take one, and no CSS on which the mail depends that Gmail, Outlook, Apple
 * Mail, Yahoo, Samsung or Thunderbird does not know.
 *
 * <p>A mail has no address of its own, so relative links and images lead nowhere: set {@link
 * EmailRendererBuilder#baseUrl}, or their words stand without them. Otherwise what {@link
 * HtmlRenderer} says of safety holds here too.
 *
 * <pre>{@code
 * String html = EmailRenderer.builder()
 *     .baseUrl("https://harbour.example/letters/")
 *     .onLargeMail(bytes -> log("programs will cut this mail: " + bytes + " bytes"))
 *     .build()
 *     .render(bulletin);
 * }</pre>
 *
 * <p>Immutable and safe for use by any number of threads.
 *
 * @since 0.1
 */
public final class EmailRenderer implements Renderer {

  /**
   * Above this many bytes in UTF-8 the user is warned: Gmail cuts a mail at 102,400 and adds a
   * little itself.
   */
  public static final int LARGE = 100_000;

  private static final String OUTLOOK_TABLE =
      "<!--[if mso]><table role=\"presentation\" width=\"600\" align=\"center\" cellpadding=\"0\" cellspacing=\"0\" "
          + "border=\"0\"><tr><td><![endif]-->\n";

  private final HtmlOptions options;
  private final @Nullable IntConsumer onLargeMail;

  EmailRenderer(EmailRendererBuilder builder) {
    options = builder.options();
    onLargeMail = builder.onLargeMail;
  }

  /**
   * A renderer with nothing changed.
   *
   * @return a renderer
   */
  public static EmailRenderer create() {
    return builder().build();
  }

  /**
   * Starts a renderer.
   *
   * @return a new builder
   */
  public static EmailRendererBuilder builder() {
    return new EmailRendererBuilder();
  }

  @Override
  public void render(Bulletin bulletin, Appendable output) throws IOException {
    Objects.requireNonNull(bulletin, "bulletin");
    Objects.requireNonNull(output, "output");
    write(bulletin).writeTo(output);
  }

  @Override
  public String render(Bulletin bulletin) {
    Objects.requireNonNull(bulletin, "bulletin");
    return write(bulletin).toString();
  }

  private HtmlWriter write(Bulletin bulletin) {
    BlockWalk walk = new BlockWalk(bulletin, options);
    HtmlWriter out = walk.out;
    String direction = walk.languageAtHand().direction();
    out.html("<!DOCTYPE html>\n<html")
        .attribute("lang", bulletin.language())
        .attribute("dir", direction)
        .html(">\n");
    EmailHead.write(out, bulletin);
    out.html("<body class=\"b-back\" style=\"margin:0;padding:0;background-color:#ffffff;\">\n");
    preheader(out, bulletin);
    // Said again: programs put the mail into a page of their own, and drop what stands on html and
    // body.
    out.html("<div role=\"article\"")
        .attribute("lang", bulletin.language())
        .attribute("dir", direction)
        .html(">\n");
    column(walk);
    out.html("</div>\n</body>\n</html>\n");
    warn(out);
    return out;
  }

  private static void preheader(HtmlWriter out, Bulletin bulletin) {
    String summary = Summary.of(bulletin);
    if (summary != null) {
      out.html("<div class=\"b-preheader\" style=\"display:none;max-height:0;overflow:hidden;\">");
      out.preformatted(summary).html("</div>\n");
    }
  }

  private static void column(BlockWalk walk) {
    HtmlWriter out = walk.out;
    Bulletin bulletin = walk.bulletin;
    out.html(EmailLook.TABLE)
        .html(" class=\"b-back\" style=\"table-layout:fixed;background-color:#ffffff;\"><tr>");
    out.html("<td align=\"center\" style=\"padding:24px 16px;\">\n").html(OUTLOOK_TABLE);
    out.html(EmailLook.TABLE)
        .html(" style=\"table-layout:fixed;max-width:")
        .html(Integer.toString(EmailLook.WIDTH))
        .html("px;\">\n");
    out.html("<tr>");
    walk.open(Part.HEADER, bulletin);
    walk.header();
    walk.close(Part.HEADER);
    cell(walk, Part.BODY, bulletin.body());
    if (!bulletin.footer().isEmpty()) {
      cell(walk, Part.FOOTER, bulletin.footer());
    }
    out.html("</tr>\n</table>\n<!--[if mso]></td></tr></table><![endif]-->\n</td></tr></table>\n");
  }

  private static void cell(BlockWalk walk, Part part, List<Block> blocks) {
    walk.out.html("</tr>\n<tr>");
    walk.open(part, walk.bulletin);
    walk.out.newline();
    walk.blocks(blocks);
    walk.close(part);
  }

  private void warn(HtmlWriter out) {
    if (onLargeMail != null) {
      int bytes = out.utf8Length();
      if (bytes > LARGE) {
        onLargeMail.accept(bytes);
      }
    }
  }
}
