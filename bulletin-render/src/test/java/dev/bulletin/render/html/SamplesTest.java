// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.core.Bulletin;
import dev.bulletin.render.BulletinWords;
import dev.bulletin.render.LinkPolicy;
import dev.bulletin.render.Samples;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * The sample bulletins as pages and mails: what the Nu HTML checker says, and the files beside the
 * samples.
 */
class SamplesTest {

  static final Set<String> NAMES = Samples.all().keySet();

  private static final Map<String, Bulletin> SAMPLES = Samples.all();
  private static final NuChecker CHECKER = new NuChecker();
  private static final HtmlRenderer PAGE = HtmlRenderer.create();
  private static final HtmlRenderer FRAGMENT = HtmlRenderer.builder().fragment(true).build();
  private static final EmailRenderer EMAIL = EmailRenderer.create();

  /** Mails with their pictures, wherever those are. */
  private static final EmailRenderer ILLUSTRATED_EMAIL =
      EmailRenderer.builder().linkPolicy(LinkPolicy.create()).build();

  /** HTML calls these obsolete; Outlook on Windows needs them. */
  private static final Set<String> PRESENTATION =
      Set.of(
          "table width",
          "table cellpadding",
          "table cellspacing",
          "table border",
          "td align",
          "td valign",
          "th valign");

  private static final Pattern OBSOLETE =
      Pattern.compile(
          "\\d+: warning: The “(\\w+)” attribute on the “(\\w+)” element is obsolete\\. .*");

  @ParameterizedTest
  @FieldSource("NAMES")
  void theCheckerFindsNothingInAPage(String name) {
    assertThat(CHECKER.check(PAGE.render(SAMPLES.get(name)))).isEmpty();
  }

  @ParameterizedTest
  @FieldSource("NAMES")
  void theCheckerFindsPresentationAttributesInAMailAndNothingElse(String name) {
    Set<String> found = new TreeSet<>();
    for (String message : CHECKER.check(ILLUSTRATED_EMAIL.render(SAMPLES.get(name)))) {
      Matcher obsolete = OBSOLETE.matcher(message);
      assertThat(obsolete.matches()).as(message).isTrue();
      found.add(obsolete.group(2) + " " + obsolete.group(1));
    }
    assertThat(PRESENTATION).containsAll(found);
    assertThat(found).contains("table width", "table cellpadding");
  }

  @Test
  void theCheckerWouldFindWhatIsWrong() {
    assertThat(CHECKER.check(PAGE.render(SAMPLES.get("minimal")).replace("<h1>", "<h1 foo>")))
        .hasSize(1)
        .first()
        .asString()
        .contains("Attribute “foo” not allowed");
    assertThat(
            CHECKER.check(
                PAGE.render(SAMPLES.get("minimal")).replace("text-wrap:balance", "text-wrap:no")))
        .hasSize(1);
  }

  @ParameterizedTest
  @FieldSource("NAMES")
  void everyWordIsInPageAndMail(String name) {
    Bulletin bulletin = SAMPLES.get(name);
    for (String html : List.of(PAGE.render(bulletin), EMAIL.render(bulletin))) {
      assertThat(
              BulletinWords.firstMissing(
                  bulletin, PagePropertyTest.seen(Jsoup.parse(html)), words -> words))
          .isNull();
    }
  }

  /** To write them anew: {@code mvn test -pl bulletin-render -am -Dbulletin.golden.update=true}. */
  @ParameterizedTest
  @FieldSource("NAMES")
  void theRenderingsStandBesideTheSamples(String name) throws IOException {
    Bulletin bulletin = SAMPLES.get(name);
    golden(name + ".html", PAGE.render(bulletin));
    golden(name + ".fragment.html", FRAGMENT.render(bulletin));
    golden(name + ".email.html", EMAIL.render(bulletin));
  }

  private static void golden(String name, String rendering) throws IOException {
    Path file = Samples.folder().resolve(name);
    if (Boolean.getBoolean("bulletin.golden.update")) {
      Files.writeString(file, rendering);
    }
    assertThat(rendering).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
  }
}
