// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.html;

import dev.bulletin.render.LinkPolicy;
import dev.bulletin.render.internal.Language;
import dev.bulletin.render.internal.Replacements;
import dev.bulletin.render.internal.SpareBuffers;
import org.jspecify.annotations.Nullable;

/**
 * What a walk over a bulletin is told by the renderer's builder.
 *
 * @param headingLevel the level of the title
 * @param links what an address may be
 * @param attributes the user's say on attributes, or null
 * @param replacements the user's renderings of parts
 * @param classPrefix what the classes of item kinds begin with; null where no style sheet sees them
 * @param imageWidths how wide each image is; null where the style says so
 * @param buffers what is written into
 * @param leftToRight how parts look
 * @param rightToLeft how parts look in a language written from right to left
 */
record HtmlOptions(
    int headingLevel,
    LinkPolicy links,
    @Nullable AttributeProvider attributes,
    Replacements<HtmlContext> replacements,
    @Nullable String classPrefix,
    @Nullable ImageWidths imageWidths,
    SpareBuffers buffers,
    Look leftToRight,
    Look rightToLeft) {

  /** How parts look in text of a language. */
  Look look(Language language) {
    return language.rightToLeft() ? rightToLeft : leftToRight;
  }
}
