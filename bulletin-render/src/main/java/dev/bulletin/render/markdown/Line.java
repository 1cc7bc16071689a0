// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.markdown;

import dev.bulletin.core.Emphasis;
import dev.bulletin.core.InlineVisitor;
import dev.bulletin.core.Plain;
import dev.bulletin.core.Strong;
import dev.bulletin.core.Text;

/** What the parts of an item, and the inlines of a text, are added to. */
interface Line extends InlineVisitor {
  /** Adds words of our own or of a member that has no markup. */
  Line words(String words);

  /** Adds a text. */
  Line text(Text text);

  /** Adds a text in a style. */
  Line styled(int style, Text text);

  /** Ends a line; something follows. */
  Line lineEnd();

  @Override
  default void plain(Plain plain) {
    words(plain.value());
  }

  @Override
  default void strong(Strong strong) {
    styled(Atom.STRONG, strong.strong());
  }

  @Override
  default void emphasis(Emphasis emphasis) {
    styled(Atom.EMPHASIS, emphasis.em());
  }
}
