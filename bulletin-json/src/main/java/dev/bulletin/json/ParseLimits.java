// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json;

/**
 * How much a parser reads before it stops. A bulletin file is hostile until it is read; each limit
 * has a safe default that a caller may lower or raise. A document that reaches one gets a single
 * located diagnostic: {@code document-too-large}, {@code document-too-deep} or {@code
 * document-too-many-nodes}. How many diagnostics are kept is an option of the validation.
 *
 * <pre>{@code
 * ParseLimits limits = ParseLimits.builder().maxBytes(64 * 1024).maxDepth(32).build();
 * }</pre>
 *
 * <p>An immutable value, safe for use by any number of threads.
 *
 * @param maxBytes the most bytes of a document; in NDJSON, of a line. 1 MiB by default
 * @param maxNodes the most JSON values in it, containers among them. 50,000 by default
 * @param maxDepth how deep its objects and arrays nest, the root counting as 1. 64 by default, at
 *     most {@value #GREATEST_DEPTH}
 * @param maxStringLength the most UTF-16 code units of a string that is read. 1,048,576 by default;
 *     what the format itself allows is {@code text-too-long}
 * @param maxNameLength the most UTF-16 code units of a member's name. 10,000 by default
 * @param maxNumberLength the most characters of a number. 1,000 by default
 * @since 0.1
 */
public record ParseLimits(
    int maxBytes,
    int maxNodes,
    int maxDepth,
    int maxStringLength,
    int maxNameLength,
    int maxNumberLength) {

  /** The greatest depth that can be asked for: reading takes stack for each level. */
  public static final int GREATEST_DEPTH = 1_000;

  private static final ParseLimits DEFAULTS = builder().build();

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if one is below 1, or the depth above {@value #GREATEST_DEPTH}
   */
  public ParseLimits {
    positive(maxBytes, "maxBytes");
    positive(maxNodes, "maxNodes");
    positive(maxDepth, "maxDepth");
    positive(maxStringLength, "maxStringLength");
    positive(maxNameLength, "maxNameLength");
    positive(maxNumberLength, "maxNumberLength");
    if (maxDepth > GREATEST_DEPTH) {
      throw new IllegalArgumentException("maxDepth is above " + GREATEST_DEPTH + ": " + maxDepth);
    }
  }

  private static void positive(int value, String name) {
    if (value < 1) {
      throw new IllegalArgumentException(name + " is below 1: " + value);
    }
  }

  /**
   * The limits that hold where a caller names none.
   *
   * @return the defaults
   */
  public static ParseLimits defaults() {
    return DEFAULTS;
  }

  /**
   * Starts from the defaults.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Collects limits. Not safe for use by several threads.
   *
   * @since 0.1
   */
  public static final class Builder {

    private int maxBytes = 1 << 20;
    private int maxNodes = 50_000;
    private int maxDepth = 64;
    private int maxStringLength = 1 << 20;
    private int maxNameLength = 10_000;
    private int maxNumberLength = 1_000;

    private Builder() {}

    /**
     * Sets the most bytes of a document; in NDJSON, of a line.
     *
     * @param value a number of bytes, from 1
     * @return this builder
     */
    public Builder maxBytes(int value) {
      maxBytes = value;
      return this;
    }

    /**
     * Sets the most JSON values of a document.
     *
     * @param value a number of values, from 1
     * @return this builder
     */
    public Builder maxNodes(int value) {
      maxNodes = value;
      return this;
    }

    /**
     * Sets how deep objects and arrays nest.
     *
     * @param value a number of levels, from 1 to {@value ParseLimits#GREATEST_DEPTH}
     * @return this builder
     */
    public Builder maxDepth(int value) {
      maxDepth = value;
      return this;
    }

    /**
     * Sets the most UTF-16 code units of a string.
     *
     * @param value a number of code units, from 1
     * @return this builder
     */
    public Builder maxStringLength(int value) {
      maxStringLength = value;
      return this;
    }

    /**
     * Sets the most UTF-16 code units of a member's name.
     *
     * @param value a number of code units, from 1
     * @return this builder
     */
    public Builder maxNameLength(int value) {
      maxNameLength = value;
      return this;
    }

    /**
     * Sets the most characters of a number.
     *
     * @param value a number of characters, from 1
     * @return this builder
     */
    public Builder maxNumberLength(int value) {
      maxNumberLength = value;
      return this;
    }

    /**
     * Builds the limits.
     *
     * @return the limits
     * @throws IllegalArgumentException if one is below 1, or the depth above {@value
     *     ParseLimits#GREATEST_DEPTH}
     */
    public ParseLimits build() {
      return new ParseLimits(
          maxBytes, maxNodes, maxDepth, maxStringLength, maxNameLength, maxNumberLength);
    }
  }
}
