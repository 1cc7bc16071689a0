// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.html;

import dev.bulletin.core.Block;
import dev.bulletin.core.Bulletin;
import dev.bulletin.core.Paragraph;
import dev.bulletin.core.Section;
import dev.bulletin.core.Text;
import java.util.List;

/** Bulletins for the tests of this package. */
final class HtmlSamples {

  private HtmlSamples() {}

  /** A bulletin of sections in sections. */
  static Bulletin nested(int depth) {
    Block block = new Paragraph(Text.of("x"));
    for (int i = 0; i < depth; i++) {
      block = new Section(Text.of("h"), List.of(block), null);
    }
    return Bulletin.builder("T", "en").body(List.of(block)).build();
  }

  static Bulletin of(Block... blocks) {
    return Bulletin.builder("Title", "en").body(List.of(blocks)).build();
  }
}
