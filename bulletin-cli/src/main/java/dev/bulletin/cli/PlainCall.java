// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli;

import dev.bulletin.cli.console.Console;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The calls that most programs make: {@code validate FILE...}, and {@code render FILE... --to
 * FORMAT}. To read them takes no parser of options, which takes longer to load than a file to
 * check. Whatever is not understood here at once is left to that parser.
 */
final class PlainCall {

  private static final String TO = "--to";

  private final List<String> names = new ArrayList<>();
  private @Nullable RenderFormat format;
  private boolean isPlain = true;

  private PlainCall(List<String> words) {
    for (int i = 1; i < words.size() && isPlain; i++) {
      String word = words.get(i);
      if (word.equals(TO)) {
        i++;
        to(i < words.size() ? words.get(i) : "");
      } else if (word.startsWith(TO + "=")) {
        to(word.substring(TO.length() + 1));
      } else {
        name(word);
      }
    }
  }

  /** What the call asks for; null where a parser has to be asked. */
  static @Nullable Action of(Console console, List<String> words) {
    String command = words.isEmpty() ? "" : words.get(0);
    if (command.equals("validate")) {
      PlainCall call = new PlainCall(words);
      return call.isPlain && call.format == null ? new ValidateCommand(console, call.names) : null;
    }
    if (command.equals("render")) {
      PlainCall call = new PlainCall(words);
      RenderFormat format = call.format == null ? RenderFormat.TEXT : call.format;
      return call.isPlain ? new RenderCommand(console, call.names, format) : null;
    }
    return null;
  }

  private void to(String word) {
    RenderFormat named = null;
    for (RenderFormat each : RenderFormat.values()) {
      named = each.toString().equals(word) ? each : named;
    }
    isPlain = format == null && named != null;
    format = named;
  }

  private void name(String word) {
    isPlain = word.equals("-") || !word.startsWith("-") && !word.startsWith("@");
    names.add(word);
  }
}
