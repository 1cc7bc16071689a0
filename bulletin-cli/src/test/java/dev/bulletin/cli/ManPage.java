// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli;

import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Writes the manual page {@code bulletin(1)} from the definitions of the commands. */
final class ManPage {

  private final StringBuilder out = new StringBuilder();

  private ManPage() {}

  static String write() {
    ManPage page = new ManPage();
    CommandLine all = Commands.all(null);
    page.head(all);
    page.commands(all.getSubcommands());
    page.foot();
    return page.out.toString();
  }

  private void head(CommandLine all) {
    out.append(".\\\" Made from the command's definitions; ManPageTest says how.\n");
    out.append(".TH BULLETIN 1 \"\" \"bulletin\" \"User Commands\"\n");
    section("NAME");
    out.append("bulletin \\- check bulletins and render them\n");
    section("SYNOPSIS");
    out.append(".B bulletin\n.I COMMAND\n.RI [ OPTIONS ]\\~.\\|.\\|.\n");
    section("OPTIONS");
    out.append("Every command understands these.\n");
    options(all.getCommandSpec().options());
    out.append(".TP\n\\fB@\\fR\\fIFILE\\fR\nStands for the arguments in \\fIFILE\\fR.\n");
  }

  private void commands(Map<String, CommandLine> commands) {
    List<String> common =
        Commands.all(null).getCommandSpec().options().stream()
            .map(OptionSpec::longestName)
            .toList();
    section("COMMANDS");
    commands.forEach(
        (name, command) -> {
          CommandSpec spec = command.getCommandSpec();
          out.append(".SS bulletin ").append(escaped(name)).append('\n');
          text(spec.usageMessage().description());
          out.append(".PP\n.B bulletin ").append(escaped(name)).append('\n');
          out.append(".RI [ OPTIONS ]");
          spec.positionalParameters().forEach(this::positional);
          out.append('\n');
          options(
              spec.options().stream()
                  .filter(option -> !common.contains(option.longestName()))
                  .toList());
          if (spec.usageMessage().footer().length > 0) {
            out.append(".PP\n");
            text(spec.usageMessage().footer());
          }
        });
  }

  private void positional(PositionalParamSpec parameter) {
    out.append("\\~\\fI").append(escaped(parameter.paramLabel())).append("\\fR");
  }

  private void options(List<OptionSpec> options) {
    options.stream()
        .sorted((a, b) -> a.longestName().compareTo(b.longestName()))
        .forEach(
            option -> {
              out.append(".TP\n");
              String names = String.join("\\fR, \\fB", option.names());
              out.append("\\fB").append(dashed(names)).append("\\fR");
              if (option.arity().max() > 0) {
                out.append("=\\fI").append(escaped(option.paramLabel())).append("\\fR");
              }
              out.append('\n');
              text(((ArgSpec) option).description());
            });
  }

  private void foot() {
    section("EXIT STATUS");
    String[][] statuses = {
      {"0", "every bulletin is valid, or was rendered"},
      {"1", "at least one is not"},
      {"2", "a wrong option, argument or configuration; no bulletin to check"},
      {"3", "a file could not be read or written; the others were still done"},
      {"70", "a defect of the command"}
    };
    for (String[] status : statuses) {
      out.append(".TP\n.B ").append(status[0]).append('\n').append(status[1]).append('\n');
    }
    section("ENVIRONMENT");
    out.append(".TP\n.B NO_COLOR\nNo colors, unless \\fB\\-\\-color=always\\fR asks for them.\n");
    out.append(".TP\n.B JAVA_HOME\nThe Java to run on, 17 or later.\n");
    out.append(".TP\n.B BULLETIN_OPTS\nFurther options for the Java virtual machine.\n");
    section("FILES");
    out.append(
        ".TP\n.I .bulletin\\-check.json\nConfiguration, for the folder it is in and below.\n");
    section("EXAMPLES");
    out.append(".EX\n");
    out.append("bulletin new > spring.bulletin.json\n");
    out.append("bulletin validate spring.bulletin.json\n");
    out.append("bulletin render spring.bulletin.json \\-\\-to=html > spring.html\n");
    out.append("bulletin preview spring.bulletin.json\n.EE\n");
  }

  private void section(String name) {
    out.append(".SH ").append(name).append('\n');
  }

  /** Lines that stand by themselves in the help run on here. */
  private void text(String... lines) {
    for (String line : lines) {
      if (!line.isBlank()) {
        String shown = escaped(line.strip().replace("%n", " ").replace("%%", "%"));
        out.append(shown.startsWith(".") || shown.startsWith("'") ? "\\&" + shown : shown);
        out.append('\n');
      }
    }
  }

  private static String escaped(String text) {
    return dashed(text.replace("\\", "\\e"));
  }

  private static String dashed(String text) {
    return text.replace("-", "\\-");
  }
}
