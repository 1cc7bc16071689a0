// SPDX-License-Identifier: Apache-2.0
package example.harbour;

import dev.bulletin.core.Bulletin;
import dev.bulletin.render.html.HtmlRenderer;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

@Path("/pages")
public class Pages {

  private static final HtmlRenderer PAGE = HtmlRenderer.create();

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.TEXT_HTML)
  public String page(Bulletin bulletin) {
    return PAGE.render(bulletin);
  }
}
