// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli;

import dev.bulletin.cli.config.Nearest;
import dev.bulletin.cli.config.Vocabulary;
import dev.bulletin.cli.console.Console;
import dev.bulletin.core.rule.Level;
import dev.bulletin.core.rule.RuleDescription;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists the rules, or explains one. */
@Command(name = "rules", description = "List the rules, or explain one.")
final class RulesCommand implements Action {

  private final Console console;

  @Parameters(paramLabel = "CODE", arity = "0..1", description = "The rule to explain.")
  private @Nullable String code;

  @SuppressWarnings("UnusedVariable") // only there to be understood
  @Mixin
  private final CommonOptions common = new CommonOptions();

  RulesCommand(Console console) {
    this.console = console;
  }

  @Override
  public ExitStatus run() throws IOException {
    String text = code == null ? list() : explain(code);
    console.out().write(text.getBytes(StandardCharsets.UTF_8));
    return ExitStatus.VALID;
  }

  private static String list() {
    List<RuleDescription> rules = Rules.descriptions();
    int width = rules.stream().mapToInt(rule -> rule.code().length()).max().orElse(0);
    StringBuilder text = new StringBuilder();
    for (Level level : Level.values()) {
      text.append(text.isEmpty() ? "" : "\n").append(heading(level)).append('\n');
      for (RuleDescription rule : rules) {
        if (rule.level() == level) {
          String space = " ".repeat(width - rule.code().length());
          text.append("  ").append(rule.code()).append(space).append("  ").append(rule.sentence());
          text.append('\n');
        }
      }
    }
    return text.toString();
  }

  private static String heading(Level level) {
    String always = level == Level.STRUCTURE ? "always" : "on by default";
    String on = level.onByDefault() ? always : "off by default";
    return level.value() + " (" + level.severity().value() + ", " + on + ")";
  }

  private static String explain(String code) {
    for (RuleDescription rule : Rules.descriptions()) {
      if (rule.code().equals(code)) {
        return page(rule);
      }
    }
    Vocabulary known = Rules.vocabulary();
    String hint =
        Nearest.to(code, known.rules())
            .or(() -> Nearest.to(code, known.fixed()))
            .map(name -> "; did you mean \"" + name + "\"?")
            .orElse("");
    throw new UsageException("there is no rule \"" + code + "\"" + hint);
  }

  private static String page(RuleDescription rule) {
    return rule.code()
        + " ("
        + rule.level().value()
        + ", "
        + rule.level().severity().value()
        + ")\n\n"
        + rule.sentence()
        + "\n\n"
        + rule.reason()
        + "\n\n"
        + "Breaks it:\n\n"
        + indented(rule.broken())
        + "\n"
        + "Mended:\n\n"
        + indented(rule.mended());
  }

  private static String indented(String example) {
    return example.strip().indent(4);
  }
}
