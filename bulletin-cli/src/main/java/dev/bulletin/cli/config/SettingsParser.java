// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.config;

import java.util.Collection;
import java.util.Optional;

/**
 * Reads the words that switch levels and set rules, as options and configuration files write them.
 */
public final class SettingsParser {

  private final Vocabulary vocabulary;

  /** A parser that knows those names. */
  public SettingsParser(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** What is wrong with a word, and the word that was probably meant. */
  public static final class WrongWordException extends Exception {
    private static final long serialVersionUID = 1L;
    private final @org.jspecify.annotations.Nullable String hint;

    WrongWordException(String message, @org.jspecify.annotations.Nullable String hint) {
      super(message, null, false, false);
      this.hint = hint;
    }

    /** What is wrong, in a few words. */
    public String problem() {
      return String.valueOf(getMessage());
    }

    /** What to do about it; empty where there is nothing to add. */
    public Optional<String> hint() {
      return Optional.ofNullable(hint);
    }
  }

  /** A level and whether it is on. */
  public record LevelSwitch(String level, boolean on) {}

  /** Reads {@code informative} or {@code -recommended}. */
  public LevelSwitch level(String word) throws WrongWordException {
    boolean off = word.startsWith("-");
    String level = off || word.startsWith("+") ? word.substring(1) : word;
    if (off && level.equals("structure")) {
      throw new WrongWordException("the level \"structure\" cannot be dropped", null);
    }
    if (!vocabulary.levels().contains(level)) {
      throw unknown("level", level, vocabulary.levels());
    }
    return new LevelSwitch(level, !off);
  }

  /** Checks that a rule may be set. */
  public String rule(String code) throws WrongWordException {
    if (vocabulary.fixed().contains(code)) {
      throw new WrongWordException(
          "\"" + code + "\" is a matter of structure and always an error", null);
    }
    if (!vocabulary.rules().contains(code)) {
      throw unknown("rule", code, vocabulary.rules());
    }
    return code;
  }

  /** Reads {@code off}, {@code info}, {@code warning} or {@code error}. */
  public RuleChoice choice(String word) throws WrongWordException {
    Optional<RuleChoice> choice = RuleChoice.of(word);
    if (choice.isEmpty()) {
      String list = String.join(", ", RuleChoice.words());
      throw new WrongWordException(
          "\"" + cut(word) + "\" is none of " + list, didYouMean(word, RuleChoice.words()));
    }
    return choice.get();
  }

  private static WrongWordException unknown(String kind, String word, Collection<String> known) {
    return new WrongWordException(
        "unknown " + kind + " \"" + cut(word) + "\"", didYouMean(word, known));
  }

  static @org.jspecify.annotations.Nullable String didYouMean(
      String word, Collection<String> known) {
    return word.length() > 100
        ? null
        : Nearest.to(word, known).map(name -> "did you mean \"" + name + "\"?").orElse(null);
  }

  static String cut(String word) {
    return word.codePointCount(0, word.length()) <= 40
        ? word
        : word.substring(0, word.offsetByCodePoints(0, 40)) + "\u2026";
  }
}
