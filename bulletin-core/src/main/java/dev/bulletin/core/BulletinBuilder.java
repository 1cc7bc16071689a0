// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core;

import dev.bulletin.core.extension.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Builds a bulletin. Not safe for use by several threads.
 *
 * @since 0.1
 */
public final class BulletinBuilder extends BodyBuilder<BulletinBuilder> {

  private @Nullable String id;
  private String title;
  private @Nullable Text subtitle;
  private String language;
  private @Nullable Organization organization;
  private List<String> authors = new ArrayList<>();
  private @Nullable String issue;
  private @Nullable When date;
  private @Nullable When expires;
  private @Nullable AlertSeverity severity;
  private List<Block> footer = new ArrayList<>();
  private @Nullable JsonObject extensions;

  BulletinBuilder(String title, String language) {
    this.title = title;
    this.language = language;
  }

  @Override
  BulletinBuilder self() {
    return this;
  }

  /**
   * Sets an identifier of the sender's.
   *
   * @param id an identifier of the sender's, 1 to 200 code points without white space; null where
   *     there is none
   * @return this builder
   */
  public BulletinBuilder id(@Nullable String id) {
    this.id = id;
    return this;
  }

  /**
   * Sets the headline.
   *
   * @param title the headline, a line of 1 to 300 code points
   * @return this builder
   */
  public BulletinBuilder title(String title) {
    this.title = title;
    return this;
  }

  /**
   * Sets the words under the headline.
   *
   * @param subtitle the words under the headline; null where there are none
   * @return this builder
   */
  public BulletinBuilder subtitle(@Nullable Text subtitle) {
    this.subtitle = subtitle;
    return this;
  }

  /**
   * Sets the words under the headline to plain words.
   *
   * @param subtitle the words, taken literally
   * @return this builder
   */
  public BulletinBuilder subtitle(String subtitle) {
    return subtitle(Text.of(subtitle));
  }

  /**
   * Sets the language.
   *
   * @param language the language, a well-formed BCP 47 tag; the writing direction follows from it
   * @return this builder
   */
  public BulletinBuilder language(String language) {
    this.language = language;
    return this;
  }

  /**
   * Sets who sends it.
   *
   * @param organization who sends it; null where not told
   * @return this builder
   */
  public BulletinBuilder organization(@Nullable Organization organization) {
    this.organization = organization;
    return this;
  }

  /**
   * Replaces who wrote it.
   *
   * @param authors who wrote it, at most 50 lines, no two the same; empty where not told
   * @return this builder
   */
  public BulletinBuilder authors(List<? extends String> authors) {
    this.authors = new ArrayList<>(authors);
    return this;
  }

  /**
   * Sets the number of the issue in free words.
   *
   * @param issue the number of the issue in free words, a line; null where there is none
   * @return this builder
   */
  public BulletinBuilder issue(@Nullable String issue) {
    this.issue = issue;
    return this;
  }

  /**
   * Sets when it was published.
   *
   * @param date when it was published; null where not told
   * @return this builder
   */
  public BulletinBuilder date(@Nullable When date) {
    this.date = date;
    return this;
  }

  /**
   * Sets when it was published to one date or time.
   *
   * @param date the date or time in ISO 8601
   * @return this builder
   */
  public BulletinBuilder date(String date) {
    return date(When.of(date));
  }

  /**
   * Sets when it ceases to be true.
   *
   * @param expires when it ceases to be true; null where not told
   * @return this builder
   */
  public BulletinBuilder expires(@Nullable When expires) {
    this.expires = expires;
    return this;
  }

  /**
   * Sets when it ceases to be true to one date or time.
   *
   * @param expires the date or time in ISO 8601
   * @return this builder
   */
  public BulletinBuilder expires(String expires) {
    return expires(When.of(expires));
  }

  /**
   * Sets how grave the event is that it tells of.
   *
   * @param severity how grave the event is that it tells of; null where not told
   * @return this builder
   */
  public BulletinBuilder severity(@Nullable AlertSeverity severity) {
    this.severity = severity;
    return this;
  }

  /**
   * Replaces the blocks at the foot.
   *
   * @param footer the blocks at the foot, at most 1000: contact, imprint, how to unsubscribe; empty
   *     where there are none
   * @return this builder
   */
  public BulletinBuilder footer(List<? extends Block> footer) {
    this.footer = new ArrayList<>(footer);
    return this;
  }

  /**
   * Sets whatever else the sender adds under keys of its own.
   *
   * @param extensions whatever else the sender adds under keys of its own; never rendered; null
   *     where absent
   * @return this builder
   */
  public BulletinBuilder extensions(@Nullable JsonObject extensions) {
    this.extensions = extensions;
    return this;
  }

  /**
   * Sets who sends it, by name alone.
   *
   * @param name the organization's name
   * @return this builder
   */
  public BulletinBuilder organization(String name) {
    return organization(Organization.of(name));
  }

  /**
   * Adds authors.
   *
   * @param names the authors' names
   * @return this builder
   */
  public BulletinBuilder author(String... names) {
    authors.addAll(List.of(names));
    return this;
  }

  /**
   * Adds to the footer.
   *
   * @param content adds the footer's blocks
   * @return this builder
   */
  public BulletinBuilder footer(Consumer<? super BlocksBuilder> content) {
    BlocksBuilder blocks = new BlocksBuilder();
    content.accept(blocks);
    footer.addAll(blocks.build());
    return this;
  }

  /**
   * The bulletin of what was set.
   *
   * @return the bulletin
   */
  public Bulletin build() {
    return new Bulletin(
        id,
        title,
        subtitle,
        language,
        organization,
        authors,
        issue,
        date,
        expires,
        severity,
        body(),
        footer,
        extensions);
  }
}
