// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.html;

import dev.bulletin.core.Image;
import java.util.function.ToIntFunction;

/**
 * How wide an image of a mail is: as wide as its user says, but no wider than the column.
 *
 * @param column the column's width in CSS pixels
 * @param natural an image's own width in CSS pixels; 0 or less where it is not known
 */
record ImageWidths(int column, ToIntFunction<? super Image> natural) {

  private static final int NARROWEST = 60;

  /** The style of an image of a width: as wide as its place, up to that. */
  static String style(int width) {
    return "display:block;width:100%;max-width:" + width + "px;border:0;";
  }

  /** The width of an image in a column that is set in. */
  int of(Image image, int indent) {
    int room = Math.max(column - indent, NARROWEST);
    int width = natural.applyAsInt(image);
    return width > 0 ? Math.min(width, room) : room;
  }
}
