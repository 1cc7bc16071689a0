// SPDX-License-Identifier: Apache-2.0
package example.harbour;

import dev.bulletin.core.Bulletin;
import dev.bulletin.json.BulletinParser;
import dev.bulletin.render.html.HtmlRenderer;
import java.io.IOException;
import java.nio.file.Path;

public final class PrintPage {

  public static void main(String[] args) throws IOException {
    Bulletin bulletin = BulletinParser.create().parse(Path.of(args[0])).orElseThrow();
    System.out.print(HtmlRenderer.create().render(bulletin));
  }
}
