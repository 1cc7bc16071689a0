// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.markdown;

import dev.bulletin.core.Text;

/** What the parts of an item are added to. */
interface Line {
  /** Adds words of our own or of a member that has no markup. */
  Line words(String words);

  /** Adds a text. */
  Line text(Text text);

  /** Adds a text in a style. */
  Line styled(int style, Text text);

  /** Ends a line; something follows. */
  Line lineEnd();
}
