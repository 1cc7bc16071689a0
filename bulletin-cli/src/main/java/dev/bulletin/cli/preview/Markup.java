// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.preview;

/** Writes HTML: what is ours as it is, and all else escaped. */
final class Markup {

  private final StringBuilder out = new StringBuilder();

  /** Adds markup of our own. */
  Markup html(String markup) {
    out.append(markup);
    return this;
  }

  /** Adds words of anyone's, for an element's content or a quoted attribute. */
  Markup text(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
    return this;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
