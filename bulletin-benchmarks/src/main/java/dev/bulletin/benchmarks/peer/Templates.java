// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.benchmarks.peer;

import dev.bulletin.core.Bulletin;
import dev.bulletin.render.html.HtmlRenderer;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** The page and the mail as templates of jte, compiled with this module. */
public final class Templates {

  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, null, "dev.bulletin.benchmarks.peer.jte");
  private final String css = "<style>\n" + HtmlRenderer.create().css() + "</style>";

  /** A page with the style sheet that ours has. */
  public String page(Bulletin bulletin) {
    StringOutput output = new StringOutput();
    engine.render("page.jte", Map.of("bulletin", bulletin, "css", css), output);
    return output.toString();
  }

  /** A mail with inline styles. */
  public String mail(Bulletin bulletin) {
    StringOutput output = new StringOutput();
    engine.render("mail.jte", Map.of("bulletin", bulletin), output);
    return output.toString();
  }
}
