// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.html;

import dev.bulletin.core.AlertSeverity;
import dev.bulletin.core.Bulletin;
import dev.bulletin.core.Code;
import dev.bulletin.core.Emphasis;
import dev.bulletin.core.Image;
import dev.bulletin.core.Item;
import dev.bulletin.core.ItemList;
import dev.bulletin.core.Link;
import dev.bulletin.core.ListStyle;
import dev.bulletin.core.Organization;
import dev.bulletin.core.Paragraph;
import dev.bulletin.core.Plain;
import dev.bulletin.core.Preformatted;
import dev.bulletin.core.Quotation;
import dev.bulletin.core.Section;
import dev.bulletin.core.Span;
import dev.bulletin.core.Strong;
import dev.bulletin.core.Table;
import dev.bulletin.core.Text;
import dev.bulletin.core.When;
import java.util.List;

/** Bulletins whose every member is hostile, also where the format would not allow it. */
final class HostileBulletins {

  static final List<String> PAYLOADS =
      List.of(
          "<script>window.pwned=1</script>",
          "</script><script>window.pwned=1</script>",
          "</title></style></textarea><script>window.pwned=1</script>",
          "--><script>window.pwned=1</script><!--",
          "]]><![endif]--><script>window.pwned=1</script>",
          "<!--[if mso]><script>window.pwned=1</script>",
          "<img src=x onerror=window.pwned=1>",
          "\"><img src=x onerror=window.pwned=1>",
          "' onmouseover='window.pwned=1",
          "\" onfocus=\"window.pwned=1\" autofocus=\"",
          "\" style=\"background:url(javascript:window.pwned=1)\" x=\"",
          "<svg/onload=window.pwned=1>",
          "<iframe srcdoc=\"<script>parent.pwned=1</script>\">",
          "&lt;script&gt;window.pwned=1&lt;/script&gt;",
          "&#60;img src=x onerror=window.pwned=1&#62;",
          "&#x3c;svg onload=window.pwned=1&#x3e",
          "javascript:window.pwned=1",
          "JaVaScRiPt:window.pwned=1",
          "\u0001javascript:window.pwned=1",
          "java\tscript:window.pwned=1",
          "java\nscript:window.pwned=1",
          "javascript\u0000:window.pwned=1",
          "javascript&colon;window.pwned=1",
          "javascript&#58;window.pwned=1",
          " javascript:window.pwned=1",
          "\u00A0javascript:window.pwned=1",
          "data:text/html,<script>window.pwned=1</script>",
          "DATA:text/html;base64,PHNjcmlwdD53aW5kb3cucHduZWQ9MTwvc2NyaXB0Pg==",
          "vbscript:window.pwned=1",
          "view-source:javascript:window.pwned=1",
          "blob:https://a.example/x",
          "//a.example/\" onclick=\"window.pwned=1",
          "https://a.example/\"onmouseover=\"window.pwned=1",
          "{{constructor.constructor('window.pwned=1')()}}",
          "${window.pwned=1}",
          "<%= window.pwned=1 %>",
          "\u2028window.pwned=1//",
          "\\\";window.pwned=1//",
          "\uD800<script>window.pwned=1</script>\uDFFF");

  private HostileBulletins() {}

  /** Two bulletins: the language is hostile in the second, which makes all else of it odd. */
  static List<Bulletin> of(String payload) {
    Bulletin bulletin = bulletin(payload, "en");
    return List.of(bulletin, bulletin(payload, payload));
  }

  private static Bulletin bulletin(String payload, String language) {
    Text text =
        Text.of(
            new Plain(payload),
            Strong.of(payload),
            new Emphasis(Text.of(payload)),
            new Code(payload),
            Link.of(payload, payload),
            Link.of(payload),
            Link.of("words", payload),
            Span.of(payload, language));
    When when = new When(payload, payload, null);
    Image image = new Image(payload, payload, text, payload);
    Item item =
        new Item(
            payload,
            text,
            text,
            text,
            when,
            payload,
            AlertSeverity.SEVERE,
            language,
            List.of(image));
    return Bulletin.builder(payload, language)
        .id(payload)
        .subtitle(text)
        .organization(new Organization(payload, payload, image))
        .authors(List.of(payload))
        .issue(payload)
        .date(when)
        .expires(When.of("2026").withText(payload))
        .severity(AlertSeverity.EXTREME)
        .body(
            List.of(
                new Paragraph(text),
                new Section(text, List.of(new Paragraph(text)), language),
                new ItemList(List.of(item), ListStyle.NUMBER, 7),
                image,
                new Quotation(text, text, language),
                new Table(List.of(List.of(text)), List.of(text), text),
                new Preformatted(payload, payload)))
        .footer(List.of(new Paragraph(text)))
        .build();
  }
}
