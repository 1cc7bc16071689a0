// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.config;

import dev.bulletin.cli.input.Glob;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JsonToken;

/** Reads what a configuration file says, and notes every fault of it. */
final class ConfigReader {

  private static final Set<String> MEMBERS = Set.of("$schema", "levels", "rules", "overrides");
  private static final Set<String> OVERRIDE_MEMBERS = Set.of("files", "rules", "levels");

  /** What all patterns together may have, written out: every file's name is held against them. */
  private static final int MOST_LENGTH = 200_000;

  private final JsonCursor json;
  private final SettingsParser words;
  private final List<CheckConfig.Overruling> overrides = new ArrayList<>();
  private int room = MOST_LENGTH;

  ConfigReader(JsonCursor json, Vocabulary vocabulary) {
    this.json = json;
    this.words = new SettingsParser(vocabulary);
  }

  /** Reads a whole file. */
  CheckConfig read(Path folder) {
    Map<String, Boolean> levels = new HashMap<>();
    Map<String, RuleChoice> rules = new HashMap<>();
    json.begin();
    json.object(
        MEMBERS,
        name -> {
          switch (name) {
            case "levels" -> levels(levels);
            case "rules" -> rules(rules);
            case "overrides" -> json.array(this::override);
            default -> json.string();
          }
        });
    json.end();
    return new CheckConfig(folder, new Settings(levels, rules), List.copyOf(overrides));
  }

  private void levels(Map<String, Boolean> levels) {
    json.array(
        () ->
            word(
                word -> {
                  SettingsParser.LevelSwitch level = words.level(word);
                  levels.put(level.level(), level.on());
                }));
  }

  private void rules(Map<String, RuleChoice> rules) {
    json.object(
        null,
        code -> {
          boolean known = json.tryName(() -> words.rule(code));
          word(
              word -> {
                RuleChoice choice = words.choice(word);
                if (known) {
                  rules.put(code, choice);
                }
              });
        });
  }

  private void override() {
    List<Glob> files = new ArrayList<>();
    Map<String, Boolean> levels = new HashMap<>();
    Map<String, RuleChoice> rules = new HashMap<>();
    JsonCursor.Mark start = json.mark();
    boolean[] named = new boolean[1];
    boolean isObject =
        json.object(
            OVERRIDE_MEMBERS,
            name -> {
              switch (name) {
                case "files" -> {
                  named[0] = true;
                  files(files);
                }
                case "levels" -> levels(levels);
                default -> rules(rules);
              }
            });
    if (isObject && !named[0]) {
      json.fault(start, "member-missing", "the member \"files\" is missing", null);
    }
    overrides.add(new CheckConfig.Overruling(files, new Settings(levels, rules)));
  }

  private void files(List<Glob> files) {
    if (json.token() == JsonToken.START_ARRAY) {
      json.array(() -> word(word -> files.add(glob(word))));
    } else {
      word(word -> files.add(glob(word)));
    }
  }

  /** A pattern without a folder is one of names in any folder. */
  private Glob glob(String pattern) throws SettingsParser.WrongWordException {
    try {
      Glob glob =
          room < 0 ? Glob.of("") : Glob.of(pattern.contains("/") ? pattern : "**/" + pattern);
      room -= glob.length();
      if (room < 0) {
        throw new IllegalArgumentException(
            "the patterns of this file come to more than " + MOST_LENGTH + " characters");
      }
      return glob;
    } catch (IllegalArgumentException e) {
      throw new SettingsParser.WrongWordException(String.valueOf(e.getMessage()), null);
    }
  }

  /** Takes a string, and may refuse what it says. */
  private interface WordReader {
    void read(String word) throws SettingsParser.WrongWordException;
  }

  private void word(WordReader reader) {
    if (json.token() == JsonToken.VALUE_STRING) {
      String text = json.text();
      json.tryValue(() -> reader.read(text));
    } else {
      json.string();
    }
  }
}
