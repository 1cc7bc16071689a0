// SPDX-License-Identifier: Apache-2.0
package example.harbour;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.bulletin.core.Bulletin;
import dev.bulletin.json.BulletinParser;
import dev.bulletin.json.BulletinWriter;
import dev.bulletin.render.html.EmailRenderer;
import java.io.File;
import java.io.IOException;

public final class PrintMail {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final BulletinParser PARSER = BulletinParser.create();

  public static void main(String[] args) throws IOException {
    JsonNode order = MAPPER.readTree(new File(args[0]));
    Bulletin bulletin = PARSER.parse(MAPPER.writeValueAsBytes(order.get("bulletin"))).orElseThrow();
    System.out.println("To: " + order.get("to").textValue());
    System.out.print(EmailRenderer.create().render(bulletin));

    JsonNode written = MAPPER.readTree(BulletinWriter.create().write(bulletin));
    System.out.println(written.equals(order.get("bulletin")));
  }
}
