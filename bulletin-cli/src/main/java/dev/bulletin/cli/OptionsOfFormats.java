// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.ParseResult;

/**
 * Which options of {@code render} are of some formats only: with another one they are a mistake.
 */
final class OptionsOfFormats {

  private static final Map<String, Set<RenderFormat>> FORMATS = new LinkedHashMap<>();

  static {
    Set<RenderFormat> text = EnumSet.of(RenderFormat.TEXT, RenderFormat.EML);
    Set<RenderFormat> headings =
        EnumSet.of(RenderFormat.HTML, RenderFormat.HTML_FRAGMENT, RenderFormat.MARKDOWN);
    FORMATS.put("--width", text);
    FORMATS.put("--ascii", text);
    FORMATS.put("--links", text);
    FORMATS.put("--heading-level", headings);
    FORMATS.put("--css", EnumSet.of(RenderFormat.HTML));
    FORMATS.put("--front-matter", EnumSet.of(RenderFormat.MARKDOWN));
    for (String header :
        new String[] {"--from", "--to-address", "--date", "--message-id", "--list-unsubscribe"}) {
      FORMATS.put(header, EnumSet.of(RenderFormat.EML));
    }
  }

  private OptionsOfFormats() {}

  /** Refuses a call with an option that would change nothing. */
  static void check(ParseResult call, RenderFormat format) {
    FORMATS.forEach(
        (option, formats) -> {
          if (call.hasMatchedOption(option) && !formats.contains(format)) {
            String others =
                formats.stream().map(RenderFormat::toString).collect(Collectors.joining(" or "));
            throw new UsageException(option + " is for --to " + others + ", not " + format);
          }
        });
  }
}
