// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.testing;

import dev.bulletin.core.Image;
import dev.bulletin.core.Item;
import dev.bulletin.core.Section;
import dev.bulletin.core.Text;
import dev.bulletin.testing.internal.content.Contents;
import dev.bulletin.testing.internal.error.ShouldHavePart;
import dev.bulletin.testing.internal.error.ShouldNotHavePart;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.AbstractObjectAssert;
import org.assertj.core.api.ListAssert;
import org.assertj.core.api.SoftAssertionsProvider;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on what a bulletin or a section says. Parts are found at any depth: in sections within
 * sections, in the items of lists, in the footer.
 *
 * @param <SELF> the type of this assertion
 * @param <ACTUAL> what is asserted about
 * @since 0.1
 */
public abstract class AbstractContentAssert<
        SELF extends AbstractContentAssert<SELF, ACTUAL>, ACTUAL>
    extends AbstractObjectAssert<SELF, ACTUAL> {

  private @Nullable SoftAssertionsProvider collector;

  AbstractContentAssert(@Nullable ACTUAL actual, Class<?> selfType) {
    super(actual, selfType);
  }

  /** What is asserted about, as messages name it. */
  abstract String subject();

  /** What it says. */
  abstract Contents contents();

  /** Hands the assertions that are reached from this one to those who collect failures. */
  final void collectInto(SoftAssertionsProvider softly) {
    collector = softly;
  }

  /**
   * Verifies that there is a section with this heading.
   *
   * @param heading the whole heading, without what its words mean
   * @return this assertion
   */
  public SELF hasSection(String heading) {
    isNotNull();
    if (find(heading) == null) {
      throwAssertionError(
          new ShouldHavePart(subject(), "a section with the heading", heading, headings()));
    }
    return myself;
  }

  /**
   * Verifies that there is no section with this heading.
   *
   * @param heading the whole heading, without what its words mean
   * @return this assertion
   */
  public SELF doesNotHaveSection(String heading) {
    isNotNull();
    if (find(heading) != null) {
      throwAssertionError(new ShouldNotHavePart(subject(), "a section with the heading", heading));
    }
    return myself;
  }

  /**
   * Verifies that there is a section with this heading, and goes on with the first such section.
   *
   * <pre>{@code
   * assertThat(bulletin).section("East Coast").hasItem("Pray for calm seas this month.");
   * }</pre>
   *
   * @param heading the whole heading, without what its words mean
   * @return an assertion on the section
   */
  public SectionAssert section(String heading) {
    if (collector == null) {
      hasSection(heading);
    } else {
      collector.check(() -> hasSection(heading));
    }
    Section found = actual == null ? null : find(heading);
    return navigate(SectionAssert.class, Section.class, found, SectionAssert::new);
  }

  /**
   * Verifies that a list has an item that says this.
   *
   * @param words all words of the item's text, or of its title, without what they mean
   * @return this assertion
   */
  public SELF hasItem(String words) {
    isNotNull();
    List<String> said =
        contents().items().stream()
            .flatMap(item -> Stream.of(plain(item.title()), plain(item.text())))
            .filter(Objects::nonNull)
            .toList();
    return mustContain(said, "an item that says", words);
  }

  /**
   * Verifies that words or an image lead to an address.
   *
   * @param address the whole address, as written
   * @return this assertion
   */
  public SELF hasLinkTo(String address) {
    isNotNull();
    return mustContain(contents().addresses(), "a link to", address);
  }

  /**
   * Verifies that there is an image.
   *
   * @param source its address or relative path, as written
   * @return this assertion
   */
  public SELF hasImage(String source) {
    isNotNull();
    List<String> sources = contents().images().stream().map(Image::image).toList();
    return mustContain(sources, "the image", source);
  }

  /**
   * Verifies that some title, heading, paragraph, item, cell, caption or other text contains words.
   * White space counts as one space.
   *
   * @param words the words, in the same case
   * @return this assertion
   */
  public SELF containsText(String words) {
    isNotNull();
    if (!says(words)) {
      throwAssertionError(
          new ShouldHavePart(subject(), "a text that contains", words, contents().texts()));
    }
    return myself;
  }

  /**
   * Verifies that no title, heading, paragraph, item, cell, caption or other text contains words.
   * White space counts as one space.
   *
   * @param words the words, in the same case
   * @return this assertion
   */
  public SELF doesNotContainText(String words) {
    isNotNull();
    if (says(words)) {
      throwAssertionError(new ShouldNotHavePart(subject(), "a text that contains", words));
    }
    return myself;
  }

  /**
   * Goes on with all sections, in the order in which they are read.
   *
   * @return an assertion on the sections
   */
  public ListAssert<Section> sections() {
    isNotNull();
    return list(contents().sections());
  }

  /**
   * Goes on with the items of all lists, in the order in which they are read.
   *
   * <pre>{@code
   * assertThat(bulletin).items().extracting(Item::kind).containsOnlyOnce("praise");
   * }</pre>
   *
   * @return an assertion on the items
   */
  public ListAssert<Item> items() {
    isNotNull();
    return list(contents().items());
  }

  /**
   * Goes on with all images, the logo among them, in the order in which they are read.
   *
   * @return an assertion on the images
   */
  public ListAssert<Image> images() {
    isNotNull();
    return list(contents().images());
  }

  /** An assertion on a part, which fails as softly as this one. */
  final <A extends AbstractAssert<A, T>, T> A navigate(
      Class<A> type, Class<T> partType, @Nullable T part, Function<@Nullable T, A> make) {
    if (collector == null) {
      return make.apply(part);
    }
    A reached = collector.proxy(type, partType, part);
    if (reached instanceof AbstractContentAssert<?, ?> content) {
      content.collectInto(collector);
    }
    return reached;
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // a class knows no type argument
  private <T> ListAssert<T> list(List<T> parts) {
    return (ListAssert<T>)
        this.navigate((Class) ListAssert.class, List.class, parts, part -> new ListAssert(part));
  }

  private SELF mustContain(List<String> present, String what, String expected) {
    if (!present.contains(expected)) {
      throwAssertionError(new ShouldHavePart(subject(), what, expected, present));
    }
    return myself;
  }

  private boolean says(String words) {
    String wanted = oneLine(words);
    return contents().texts().stream().anyMatch(text -> oneLine(text).contains(wanted));
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }

  private @Nullable Section find(String heading) {
    return contents().sections().stream()
        .filter(section -> section.heading().plainText().equals(heading))
        .findFirst()
        .orElse(null);
  }

  private List<String> headings() {
    return contents().sections().stream().map(found -> found.heading().plainText()).toList();
  }

  private static @Nullable String plain(@Nullable Text text) {
    return text == null ? null : text.plainText();
  }
}
