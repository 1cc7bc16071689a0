// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.markdown;

import dev.bulletin.core.Preformatted;
import org.jspecify.annotations.Nullable;

/** A fenced code block: CommonMark 0.31.2, section 4.5. */
final class CodeBlock {
  private CodeBlock() {}

  /**
   * The fence, the lines, the fence. One line break at the end of the lines is that of their last
   * line.
   */
  static String of(Preformatted preformatted) {
    String lines = CleanText.of(preformatted.pre());
    String info = info(preformatted.format());
    String fence = Backticks.fence(lines, info.indexOf('`') < 0 ? '`' : '~');
    String end = lines.isEmpty() || lines.endsWith("\n") ? "" : "\n";
    String space = info.startsWith("~") ? " " : "";
    return fence + space + info + '\n' + lines + end + fence;
  }

  /** The format on one line, with no escape and no entity in it. */
  private static String info(@Nullable String format) {
    if (format == null) {
      return "";
    }
    StringBuilder info = new StringBuilder();
    String words = CleanText.of(format).replace('\n', ' ').strip();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      info.append(c == '\\' || c == '&' ? "\\" : "").append(c);
    }
    return info.toString();
  }
}
