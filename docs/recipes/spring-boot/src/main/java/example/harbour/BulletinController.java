// SPDX-License-Identifier: Apache-2.0
package example.harbour;

import dev.bulletin.core.Bulletin;
import dev.bulletin.render.Renderer;
import dev.bulletin.render.html.EmailRenderer;
import dev.bulletin.render.html.HtmlRenderer;
import jakarta.validation.Valid;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class BulletinController {

  private static final Renderer PAGE = HtmlRenderer.create();
  private static final Renderer MAIL = EmailRenderer.create();

  @PostMapping(path = "/pages", produces = MediaType.TEXT_HTML_VALUE)
  String page(@Valid @RequestBody Bulletin bulletin) {
    return PAGE.render(bulletin);
  }

  @PostMapping(path = "/mails", produces = MediaType.TEXT_HTML_VALUE)
  String mail(@Valid @RequestBody Mailing mailing) {
    return MAIL.render(mailing.bulletin());
  }
}
