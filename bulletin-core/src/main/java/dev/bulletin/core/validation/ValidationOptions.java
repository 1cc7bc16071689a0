// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.validation;

import dev.bulletin.core.diagnostic.Severity;
import dev.bulletin.core.rule.Level;
import dev.bulletin.core.rule.Rule;
import java.nio.file.Path;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a bulletin, and how it is told. By default: every level that is on by default,
 * no clock, no folder, messages in English, at most 100 diagnostics.
 *
 * <p>An immutable value, safe for use by any number of threads as far as the rules of users are.
 *
 * <pre>{@code
 * ValidationOptions options = ValidationOptions.builder()
 *     .level(Level.EMAIL)
 *     .off("link-insecure")
 *     .severity("image-alt-missing", Severity.ERROR)
 *     .messageLanguage(Locale.FRENCH)
 *     .build();
 * }</pre>
 *
 * @since 0.1
 */
public final class ValidationOptions {

  private static final ValidationOptions DEFAULTS = builder().build();

  private final Set<Level> levels;
  private final Map<String, Optional<Severity>> severities;
  private final List<Rule> rules;
  private final @Nullable Temporal now;
  private final @Nullable Path folder;
  private final Locale messageLanguage;
  private final int maxDiagnostics;

  private ValidationOptions(Builder builder) {
    levels = Set.copyOf(builder.levels);
    severities = Map.copyOf(builder.severities);
    rules = List.copyOf(builder.rules);
    now = builder.now;
    folder = builder.folder;
    messageLanguage = builder.messageLanguage;
    maxDiagnostics = builder.maxDiagnostics;
  }

  /**
   * The options where nothing is said.
   *
   * @return the defaults
   */
  public static ValidationOptions defaults() {
    return DEFAULTS;
  }

  /**
   * Starts from the defaults.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts from these options.
   *
   * @return a new builder
   */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.levels.clear();
    builder.levels.addAll(levels);
    builder.severities.putAll(severities);
    builder.rules.addAll(rules);
    builder.now = now;
    builder.folder = folder;
    builder.messageLanguage = messageLanguage;
    builder.maxDiagnostics = maxDiagnostics;
    return builder;
  }

  /**
   * The levels that are on.
   *
   * @return the levels; {@link Level#STRUCTURE} is always among them
   */
  public Set<Level> levels() {
    return levels;
  }

  /**
   * The rules of users.
   *
   * @return the rules in the order in which they were added
   */
  public List<Rule> rules() {
    return rules;
  }

  /**
   * How grave a breach of a rule is.
   *
   * @param code the rule's code
   * @param level the rule's level
   * @return its severity, empty where the rule is off
   */
  public Optional<Severity> severity(String code, Level level) {
    Optional<Severity> own = severities.get(code);
    if (own != null) {
      return own;
    }
    return levels.contains(level) ? Optional.of(level.severity()) : Optional.empty();
  }

  /**
   * The time against which a bulletin is out of date.
   *
   * @return the clock's time, empty where none was given
   */
  public Optional<Temporal> now() {
    return Optional.ofNullable(now);
  }

  /**
   * The folder from which relative pictures are found.
   *
   * @return the folder, empty where it is not known
   */
  public Optional<Path> folder() {
    return Optional.ofNullable(folder);
  }

  /**
   * The language of messages.
   *
   * @return the language; English is spoken where it is none of English, French, Spanish and German
   */
  public Locale messageLanguage() {
    return messageLanguage;
  }

  /**
   * How many diagnostics are kept.
   *
   * @return a number from 1
   */
  public int maxDiagnostics() {
    return maxDiagnostics;
  }

  /**
   * Sets options. Not safe for use by several threads.
   *
   * @since 0.1
   */
  public static final class Builder {

    private final Set<Level> levels = EnumSet.noneOf(Level.class);
    private final Map<String, Optional<Severity>> severities = new LinkedHashMap<>();
    private final List<Rule> rules = new ArrayList<>();
    private @Nullable Temporal now;
    private @Nullable Path folder;
    private Locale messageLanguage = Locale.ENGLISH;
    private int maxDiagnostics = 100;

    private Builder() {
      for (Level level : Level.values()) {
        if (level.onByDefault()) {
          levels.add(level);
        }
      }
    }

    /**
     * Turns levels on.
     *
     * @param more the levels
     * @return this builder
     */
    public Builder level(Level... more) {
      levels.addAll(List.of(more));
      return this;
    }

    /**
     * Turns a level off.
     *
     * @param level the level, not {@link Level#STRUCTURE}
     * @return this builder
     * @throws IllegalArgumentException if the level is structure, which cannot be turned off
     */
    public Builder withoutLevel(Level level) {
      if (level == Level.STRUCTURE) {
        throw new IllegalArgumentException("the level structure cannot be turned off");
      }
      levels.remove(level);
      return this;
    }

    /**
     * Turns a rule on, whatever its level, with a severity of the caller's.
     *
     * @param code the rule's code
     * @param severity how grave a breach is
     * @return this builder
     */
    public Builder severity(String code, Severity severity) {
      severities.put(Objects.requireNonNull(code, "code"), Optional.of(severity));
      return this;
    }

    /**
     * Turns a rule off. Structure codes stay on.
     *
     * @param code the rule's code
     * @return this builder
     */
    public Builder off(String code) {
      severities.put(Objects.requireNonNull(code, "code"), Optional.empty());
      return this;
    }

    /**
     * Adds rules of the caller's own.
     *
     * @param more the rules
     * @return this builder
     */
    public Builder rule(Rule... more) {
      rules.addAll(List.of(more));
      return this;
    }

    /**
     * Adds the rules that {@link ServiceLoader} finds.
     *
     * @return this builder
     */
    public Builder discoverRules() {
      ServiceLoader.load(Rule.class).forEach(rules::add);
      return this;
    }

    /**
     * Sets the time against which a bulletin is out of date.
     *
     * @param time the time; null for none, which is the default
     * @return this builder
     */
    public Builder now(@Nullable Temporal time) {
      now = time;
      return this;
    }

    /**
     * Sets the folder from which relative pictures are found.
     *
     * @param path the folder; null where it is not known, which is the default
     * @return this builder
     */
    public Builder folder(@Nullable Path path) {
      folder = path;
      return this;
    }

    /**
     * Sets the language of messages.
     *
     * @param language the language, by default English
     * @return this builder
     */
    public Builder messageLanguage(Locale language) {
      messageLanguage = Objects.requireNonNull(language, "language");
      return this;
    }

    /**
     * Sets how many diagnostics are kept.
     *
     * @param number a number from 1, by default 100
     * @return this builder
     * @throws IllegalArgumentException if the number is below 1
     */
    public Builder maxDiagnostics(int number) {
      if (number < 1) {
        throw new IllegalArgumentException("at least one diagnostic is kept: " + number);
      }
      maxDiagnostics = number;
      return this;
    }

    /**
     * The options that were set.
     *
     * @return the options
     */
    public ValidationOptions build() {
      return new ValidationOptions(this);
    }
  }
}
