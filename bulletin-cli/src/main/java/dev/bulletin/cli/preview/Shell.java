// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.preview;

import dev.bulletin.cli.check.Finding;
import dev.bulletin.core.diagnostic.Diagnostic;
import dev.bulletin.core.diagnostic.SourceLocation;
import dev.bulletin.core.internal.message.Visible;

/**
 * Writes the page around the renderings: what was found, and a frame for each form. It works
 * without its script, which only keeps it up to date.
 */
final class Shell {

  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <link rel="icon" href="data:,">
      <link rel="stylesheet" href="/preview.css">
      <script src="/preview.js" defer></script>
      """;

  private static final String VIEWS =
      """
      <fieldset class="views">
      <legend>Show</legend>
      <label><input type="radio" name="view" value="all" checked>All</label>
      <label><input type="radio" name="view" value="page">Page</label>
      <label><input type="radio" name="view" value="email">E-mail</label>
      <label><input type="radio" name="view" value="text">Text</label>
      <label><input type="radio" name="view" value="markdown">Markdown</label>
      </fieldset>
      <label class="phone"><input type="checkbox" id="phone">Phone width</label>
      """;

  private final Markup out = new Markup();
  private final Preview preview;

  private Shell(Preview preview) {
    this.preview = preview;
  }

  /** The page of a preview. */
  static String of(Preview preview, String version) {
    Shell shell = new Shell(preview);
    shell.head();
    shell.banner();
    shell.out.html("<main data-version=\"").text(version).html("\">\n");
    shell.diagnostics();
    shell.frame("page", "Page");
    shell.frame("email", "E-mail");
    Renderings renderings = preview.renderings();
    shell.words("text", "Text", renderings == null ? "" : renderings.text());
    shell.words("markdown", "Markdown", renderings == null ? "" : renderings.markdown());
    return shell.out.html("</main>\n</body>\n</html>\n").toString();
  }

  private void head() {
    out.html(HEAD).html("<title>").text(Verdict.words(preview)).html(" \u2013 ");
    out.text(fileName()).html("</title>\n</head>\n<body>\n");
  }

  private void banner() {
    out.html("<header>\n<h1 title=\"").text(Visible.of(preview.name())).html("\"><bdi>");
    out.text(fileName()).html("</bdi></h1>\n");
    out.html("<p id=\"verdict\" role=\"status\" class=\"").html(Verdict.grade(preview));
    out.html("\">").text(Verdict.words(preview)).html("</p>\n");
    out.html("<p id=\"connection\" role=\"status\"></p>\n").html(VIEWS).html("</header>\n");
  }

  private String fileName() {
    return Visible.of(preview.name().substring(preview.name().lastIndexOf('/') + 1));
  }

  private void diagnostics() {
    out.html(
        "<section id=\"diagnostics\" aria-labelledby=\"diagnostics-heading\" tabindex=\"0\">\n");
    out.html("<h2 id=\"diagnostics-heading\">Diagnostics</h2>\n");
    String note = Verdict.note(preview);
    if (!note.isEmpty()) {
      out.html("<p class=\"note\">").text(note).html("</p>\n");
    }
    if (!preview.findings().isEmpty()) {
      out.html("<ol>\n");
      preview.findings().forEach(this::finding);
      out.html("</ol>\n");
    }
    out.html("</section>\n");
  }

  private void finding(Finding finding) {
    Diagnostic diagnostic = finding.diagnostic();
    String severity = diagnostic.severity().value();
    out.html("<li class=\"").text(severity).html("\">\n<p><strong>").text(severity);
    out.html("</strong> ");
    SourceLocation location = diagnostic.location();
    if (location != null) {
      out.html("<span class=\"place\">").text(location.start().toString()).html("</span> ");
    }
    out.html("<bdi>").text(Visible.of(diagnostic.message())).html("</bdi> <code>");
    out.text(Visible.of(diagnostic.code())).html("</code></p>\n");
    excerpt(finding);
    String hint = diagnostic.hint();
    if (hint != null) {
      out.html("<p class=\"hint\"><bdi>").text(Visible.of(hint)).html("</bdi></p>\n");
    }
    out.html("</li>\n");
  }

  private void excerpt(Finding finding) {
    if (finding.excerpt() != null) {
      MarkedExcerpt excerpt = MarkedExcerpt.of(finding.excerpt());
      out.html("<pre><code>").text(excerpt.before()).html("<mark>").text(excerpt.fault());
      out.html("</mark>").text(excerpt.after()).html("</code></pre>\n");
    }
  }

  private void pane(String id, String name) {
    out.html("<section id=\"" + id + "\" class=\"pane\" aria-labelledby=\"" + id + "-heading\">\n");
    out.html("<h2 id=\"" + id + "-heading\">" + name + "</h2>\n");
    if (preview.renderings() == null) {
      out.html("<p class=\"empty\">Nothing to show yet.</p>\n");
    } else {
      out.html("<a href=\"/" + id + "\" target=\"_blank\">Open " + name + " alone</a>\n");
    }
  }

  private void frame(String id, String name) {
    pane(id, name);
    if (preview.renderings() != null) {
      out.html("<iframe src=\"/" + id + "\" title=\"" + name + "\" sandbox=\"allow-same-origin");
      out.html(" allow-popups allow-popups-to-escape-sandbox\"></iframe>\n");
    }
    out.html("</section>\n");
  }

  private void words(String id, String name, String words) {
    pane(id, name);
    Renderings renderings = preview.renderings();
    if (renderings != null) {
      out.html("<pre tabindex=\"0\" role=\"region\" aria-label=\"" + name + ", as written\"");
      // The parser drops a line break that comes first.
      out.html(" dir=\"auto\" lang=\"").text(renderings.language()).html("\">\n");
      out.text(words).html("</pre>\n");
    }
    out.html("</section>\n");
  }
}
