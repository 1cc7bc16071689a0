// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.markdown;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads delimiters as a CommonMark parser does (0.31.2, appendix "process emphasis"), to see before
 * they are written that they will be read as they are meant.
 */
final class DelimiterReader {
  private final List<DelimiterRun> runs;
  private final int[] styles;
  private boolean twice;

  /**
   * Reads runs.
   *
   * @param runs the runs in order
   * @param atoms how many atoms they stand between
   */
  DelimiterReader(List<DelimiterRun> runs, int atoms) {
    this.runs = runs;
    this.styles = new int[atoms];
  }

  /**
   * The style that each atom is read with; null where a delimiter is left over or says again what
   * another one said.
   */
  int @Nullable [] read() {
    for (int i = 0; i < runs.size(); i++) {
      close(i);
    }
    for (DelimiterRun run : runs) {
      twice |= run.left > 0;
    }
    return twice ? null : styles;
  }

  private void close(int index) {
    DelimiterRun closer = runs.get(index);
    while (closer.canClose && closer.left > 0) {
      int opener = opener(index);
      if (opener < 0) {
        return;
      }
      match(runs.get(opener), closer);
      for (int between = opener + 1; between < index; between++) {
        twice |= runs.get(between).left > 0;
      }
    }
  }

  private int opener(int index) {
    int opener = index - 1;
    while (opener >= 0 && !runs.get(opener).mayBeClosedBy(runs.get(index))) {
      opener--;
    }
    return opener;
  }

  private void match(DelimiterRun opener, DelimiterRun closer) {
    int used = opener.left >= 2 && closer.left >= 2 ? 2 : 1;
    int style = used == 2 ? Atom.STRONG : Atom.EMPHASIS;
    opener.left -= used;
    closer.left -= used;
    for (int i = opener.position; i < closer.position; i++) {
      twice |= (styles[i] & style) != 0;
      styles[i] |= style;
    }
  }
}
