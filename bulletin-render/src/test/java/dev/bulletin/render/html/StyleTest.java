// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The style sheet that people edit, {@code src/main/css/bulletin.css}, and the one that each page
 * carries: the same without comments, line breaks and what else may be left out.
 */
class StyleTest {

  private static final Path EDITED = Path.of("src/main/css/bulletin.css");
  private static final Path CARRIED =
      Path.of("src/main/resources/dev/bulletin/render/html/bulletin.css");

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern STRING_OR_REST = Pattern.compile("(\"[^\"]*\")|([^\"]+)");

  /**
   * To write it anew: {@code mvn test -pl bulletin-render -am -Dgolden.update=true}; once more for
   * the pages that carry it.
   */
  @Test
  void aPageCarriesTheStyleThatPeopleEditWithoutWhatMayBeLeftOut() throws IOException {
    String compact = compact(Files.readString(EDITED)) + "\n";
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(CARRIED, compact);
    }
    assertThat(Files.readString(CARRIED)).isEqualTo(compact);
  }

  @Test
  void nothingInAStringOrASelectorIsLeftOut() {
    assertThat(compact("/* a { } */\n.a :is(p,\n q) + b > c {\n  content: \" ( ; \" x;\n}\n"))
        .isEqualTo(".a :is(p,q) + b>c{content:\" ( ; \" x}");
  }

  private static String compact(String sheet) {
    Matcher matcher = STRING_OR_REST.matcher(COMMENT.matcher(sheet).replaceAll(""));
    StringBuilder compact = new StringBuilder();
    while (matcher.find()) {
      compact.append(matcher.group(1) != null ? matcher.group(1) : withoutSpace(matcher.group(2)));
    }
    return compact.toString().strip();
  }

  /** A space before a colon sets descendants apart, and one about a plus sign belongs to a sum. */
  private static String withoutSpace(String rules) {
    return rules
        .replaceAll("\\s+", " ")
        .replaceAll(" ?([{};,>]) ?", "$1")
        .replace(": ", ":")
        .replace(";}", "}");
  }
}
