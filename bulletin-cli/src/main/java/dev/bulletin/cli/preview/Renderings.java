// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.preview;

import dev.bulletin.core.Bulletin;
import dev.bulletin.render.html.EmailRenderer;
import dev.bulletin.render.html.HtmlRenderer;
import dev.bulletin.render.markdown.MarkdownRenderer;
import dev.bulletin.render.text.TextRenderer;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One bulletin in every form.
 *
 * @param language its language tag
 * @param page as {@code html}
 * @param email as {@code html-email}
 * @param text as {@code text}
 * @param markdown as {@code markdown}
 * @param pictures the files beside it that it shows, there or not
 */
record Renderings(
    String language, String page, String email, String text, String markdown, Set<Path> pictures) {

  /** Links open beside the preview, not in its frame. */
  private static final String BASE = "<head>\n<base target=\"_blank\">";

  static Renderings of(Bulletin bulletin, @Nullable Path folder) {
    Pictures pictures = new Pictures(folder);
    String page = HtmlRenderer.builder().linkPolicy(pictures).build().render(bulletin);
    String email = EmailRenderer.builder().linkPolicy(pictures).build().render(bulletin);
    return new Renderings(
        bulletin.language(),
        framed(page),
        framed(email),
        TextRenderer.create().render(bulletin),
        MarkdownRenderer.create().render(bulletin),
        pictures.files());
  }

  /** The first head is the document's own: nothing of a bulletin stands before it. */
  private static String framed(String document) {
    int at = document.indexOf("<head>");
    return document.substring(0, at) + BASE + document.substring(at + "<head>".length());
  }
}
