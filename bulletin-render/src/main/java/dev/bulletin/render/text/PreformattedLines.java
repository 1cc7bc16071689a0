// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.text;

import dev.bulletin.render.internal.Chars;

/**
 * Writes lines as they are, but for what could harm a terminal; tabs become spaces, to stops of
 * eight columns.
 */
final class PreformattedLines {
  private static final int TAB = 8;

  private final LineWriter output;
  private final SafeText safe;
  private final int indent;
  private final Chars line = new Chars(128);

  PreformattedLines(LineWriter output, SafeText safe, int indent) {
    this.output = output;
    this.safe = safe;
    this.indent = indent;
  }

  void write(String lines) {
    Chars all = new Chars(lines.length() + 16);
    int from = 0;
    for (int tab = lines.indexOf('\t'); tab >= 0; tab = lines.indexOf('\t', from)) {
      safe.append(lines.substring(from, tab), all);
      all.spaces(TAB - column(all) % TAB);
      from = tab + 1;
    }
    safe.append(lines.substring(from), all);
    writeLines(all);
  }

  private int column(Chars all) {
    int start = all.length();
    while (start > 0 && all.charAt(start - 1) != '\n') {
      start--;
    }
    return output.columns(all.substring(start, all.length()));
  }

  private void writeLines(Chars all) {
    int outer = output.indent();
    int end = all.length();
    while (end > 0 && (all.charAt(end - 1) == '\n' || LineWriter.isSpace(all.charAt(end - 1)))) {
      end--;
    }
    output.indent(outer + indent);
    for (int from = 0; from < end; ) {
      int feed = all.indexOf('\n', from);
      int to = feed < 0 || feed > end ? end : feed;
      line.truncate(0);
      line.append(all, from, to);
      safe.balance(line);
      output.line(line, 0, line.length(), false);
      from = to + 1;
    }
    output.indent(outer);
  }
}
