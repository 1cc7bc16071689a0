// SPDX-License-Identifier: Apache-2.0
package example.harbour.reminder;

import dev.bulletin.core.Bulletin;
import dev.bulletin.core.validation.BulletinValidator;
import dev.bulletin.json.BulletinParser;
import dev.bulletin.render.text.TextRenderer;
import java.io.IOException;
import java.nio.file.Path;

public final class Reminder {

  public static void main(String[] args) throws IOException {
    Bulletin bulletin = BulletinParser.create().parse(Path.of(args[0])).orElseThrow();
    Bulletin reminder =
        Bulletin.builder("Reminder: " + bulletin.title(), bulletin.language())
            .date(args[1])
            .paragraph("Have you read it?")
            .build();
    BulletinValidator.create().validate(reminder).diagnostics().forEach(System.err::println);
    System.out.print(TextRenderer.create().render(reminder));
  }
}
