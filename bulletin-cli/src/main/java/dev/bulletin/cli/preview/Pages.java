// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** What a server answers while it shows a preview: these paths, and nothing else. */
final class Pages {

  /** The frame around: our own style and script, and frames of our own. */
  private static final String SHELL =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; connect-src 'self';"
          + " frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  /**
   * A bulletin: no script, no form and no plug-in. It keeps its origin, so that the frame around
   * can keep the place that its reader scrolled to.
   */
  private static final String BULLETIN =
      "sandbox allow-same-origin allow-popups allow-popups-to-escape-sandbox; default-src 'none';"
          + " style-src 'unsafe-inline'; form-action 'none'; frame-ancestors 'self'; img-src data:";

  private final Preview preview;
  private final String version;
  private final String policy;

  Pages(Preview preview, String version, boolean remoteImages) {
    this.preview = preview;
    this.version = version;
    this.policy = BULLETIN + (remoteImages ? " https: http:" : "");
  }

  /** What changes with every change. */
  String version() {
    return version;
  }

  Page at(String path) {
    return switch (path) {
      case "/" -> Page.of(200, "text/html", SHELL, Shell.of(preview, version));
      case "/preview.css" -> Page.of(200, "text/css", SHELL, resource("preview.css"));
      case "/preview.js" -> Page.of(200, "text/javascript", SHELL, resource("preview.js"));
      case "/page" -> rendering("text/html", Renderings::page);
      case "/email" -> rendering("text/html", Renderings::email);
      case "/text" -> rendering("text/plain", Renderings::text);
      case "/markdown" -> rendering("text/plain", Renderings::markdown);
      default -> Page.plain(404, "there is nothing here\n");
    };
  }

  private Page rendering(String type, Function<Renderings, String> form) {
    Renderings renderings = preview.renderings();
    return renderings == null
        ? Page.plain(404, "there is nothing to show yet\n")
        : Page.of(200, type, policy, form.apply(renderings));
  }

  private static String resource(String name) {
    try (InputStream in = Pages.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not in this build");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
