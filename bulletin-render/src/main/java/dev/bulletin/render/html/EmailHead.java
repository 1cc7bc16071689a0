// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.html;

import dev.bulletin.core.Bulletin;

/**
 * Writes the head of a mail: what programs are told beforehand, and the dark scheme for those that
 * take it. All else is on the elements, since many programs drop the head.
 */
final class EmailHead {

  /**
   * Outlook on Windows lays mail out with Word: it takes Times for a font it does not know, and 96
   * pixels an inch.
   */
  private static final String OUTLOOK =
      """
      <!--[if mso]>
      <noscript><xml><o:OfficeDocumentSettings xmlns:o="urn:schemas-microsoft-com:office:office">\
      <o:PixelsPerInch>96</o:PixelsPerInch></o:OfficeDocumentSettings></xml></noscript>
      <style>
      table {border-collapse:collapse;mso-table-lspace:0pt;mso-table-rspace:0pt;}
      td, th, p, li, h1, h2, h3, h4, h5, h6 {font-family:"Segoe UI",Arial,sans-serif;}
      .b-preheader {mso-hide:all;}
      </style>
      <![endif]-->
      """;

  private static final String BEFORE_TITLE =
      """
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
      <meta name="color-scheme" content="light dark">
      <meta name="supported-color-schemes" content="light dark">
      <title>\
      """;

  /**
   * No comment in it, which makes one program ignore the rule that follows; a space before each
   * {@code !important}.
   */
  private static final String DARK =
      """
      <style>
      :root {color-scheme:light dark;}
      @media (prefers-color-scheme: dark) {
      .b-back {background-color:#14181b !important;}
      .b-text {color:#e4e7e6 !important;}
      .b-muted, .b-unknown {color:#a3acb0 !important;}
      .b-link {color:#6cc3c6 !important;}
      .b-surface {background-color:#1e2428 !important;color:#e4e7e6 !important;}
      .b-rule {border-color:#39424a !important;}
      .b-bar {border-color:#6cc3c6 !important;}
      .b-extreme {color:#ff8aa5 !important;}
      .b-severe {color:#ff9a7d !important;}
      .b-moderate {color:#ecb65a !important;}
      .b-minor {color:#8fbcf2 !important;}
      }
      </style>
      """;

  private static final String AFTER_TITLE = "</title>\n" + OUTLOOK + DARK + "</head>\n";

  private EmailHead() {}

  static void write(HtmlWriter out, Bulletin bulletin) {
    out.html(BEFORE_TITLE).preformatted(bulletin.title()).html(AFTER_TITLE);
  }
}
