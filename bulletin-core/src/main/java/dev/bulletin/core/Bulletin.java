// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core;

import dev.bulletin.core.constraint.Distinct;
import dev.bulletin.core.constraint.Identifier;
import dev.bulletin.core.constraint.LanguageTag;
import dev.bulletin.core.constraint.Line;
import dev.bulletin.core.constraint.Shape;
import dev.bulletin.core.extension.JsonObject;
import dev.bulletin.core.internal.shape.Lists;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.Default;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A bulletin: what an organization tells its people, as data.
 *
 * <p>An immutable value, safe for use by any number of threads. Components are named as in JSON.
 * The constructor checks that what must be there is; whether the content keeps the format's limits
 * is told by the Jakarta constraints, and whether it is sound by {@code
 * dev.bulletin.core.validation.BulletinValidator}.
 *
 * <pre>{@code
 * Bulletin bulletin = Bulletin.builder("Harbour Relief Prayer Request", "en")
 *     .organization("Harbour Relief")
 *     .date("2026-01-08")
 *     .quotation("Let us not grow weary of doing good.", "Galatians 6:9")
 *     .bullets("Give thanks for the first clinic on the island.")
 *     .section("East Coast", section -> section
 *         .paragraph("Two partner offices share one boat.")
 *         .bullets("Pray for calm seas this month."))
 *     .build();
 * }</pre>
 *
 * @param id an identifier of the sender's, 1 to 200 code points without white space; null where
 *     there is none
 * @param title the headline, a line of 1 to 300 code points
 * @param subtitle the words under the headline; null where there are none
 * @param language the language, a well-formed BCP 47 tag; the writing direction follows from it
 * @param organization who sends it; null where not told
 * @param authors who wrote it, at most 50 lines, no two the same; empty where not told
 * @param issue the number of the issue in free words, a line; null where there is none
 * @param date when it was published; null where not told
 * @param expires when it ceases to be true; null where not told
 * @param severity how grave the event is that it tells of; null where not told
 * @param body the blocks, 1 to 1000
 * @param footer the blocks at the foot, at most 1000: contact, imprint, how to unsubscribe; empty
 *     where there are none
 * @param extensions whatever else the sender adds under keys of its own; never rendered; null where
 *     absent
 * @since 0.1
 */
@Sound
public record Bulletin(
    @Identifier(groups = {Default.class, Shape.class}) @Nullable String id,
    @Line(groups = {Default.class, Shape.class}) String title,
    @Valid @Nullable Text subtitle,
    @LanguageTag(groups = {Default.class, Shape.class}) String language,
    @Valid @Nullable Organization organization,
    @Size(
            max = 50,
            groups = {Default.class, Shape.class})
        @Distinct(groups = {Default.class, Shape.class})
        List<@Line(groups = {Default.class, Shape.class}) String> authors,
    @Line(groups = {Default.class, Shape.class}) @Nullable String issue,
    @Valid @Nullable When date,
    @Valid @Nullable When expires,
    @Nullable AlertSeverity severity,
    @Size(
            min = 1,
            max = 1_000,
            groups = {Default.class, Shape.class})
        List<@Valid Block> body,
    @Size(
            max = 1_000,
            groups = {Default.class, Shape.class})
        List<@Valid Block> footer,
    @Nullable JsonObject extensions)
    implements Serializable {

  /**
   * Copies the lists and checks that all that must be there is.
   *
   * @throws NullPointerException if a component that is not nullable, or an element of a list, is
   *     null
   */
  public Bulletin {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(language, "language");
    authors = Lists.copyOf(authors, "authors");
    body = Lists.copyOf(body, "body");
    footer = Lists.copyOf(footer, "footer");
  }

  /**
   * Starts a bulletin.
   *
   * @param title the headline, a line of 1 to 300 code points
   * @param language the language, a well-formed BCP 47 tag; the writing direction follows from it
   * @return a new builder
   */
  public static BulletinBuilder builder(String title, String language) {
    return new BulletinBuilder(title, language);
  }

  /**
   * Starts from a copy of this value.
   *
   * @return a new builder that holds all of this value's components
   */
  public BulletinBuilder toBuilder() {
    return new BulletinBuilder(title, language)
        .id(id)
        .subtitle(subtitle)
        .organization(organization)
        .authors(authors)
        .issue(issue)
        .date(date)
        .expires(expires)
        .severity(severity)
        .body(body)
        .footer(footer)
        .extensions(extensions);
  }
}
