// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.report;

import dev.bulletin.core.diagnostic.Diagnostic;
import dev.bulletin.core.diagnostic.MessageArgument;
import dev.bulletin.core.diagnostic.Severity;
import dev.bulletin.core.diagnostic.SourceLocation;
import dev.bulletin.core.diagnostic.StructureCode;
import dev.bulletin.core.internal.message.MessageBundle;
import dev.bulletin.json.internal.read.Fault;
import dev.bulletin.json.internal.read.JsonType;
import dev.bulletin.json.internal.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says faults in a language, with their places. */
public final class FaultMessages {

  private final Locale language;

  /** Messages in a language, which are read when the first fault is said. */
  public FaultMessages(Locale language) {
    this.language = language;
  }

  /** The diagnostic of a fault. */
  public Diagnostic diagnostic(Fault fault, SourceText source) {
    String code = fault.code().code();
    String key = fault.detail().isEmpty() ? code : code + '.' + fault.detail();
    return new Diagnostic(
        Severity.ERROR,
        code,
        say(key + ".message", arguments(fault)),
        fault.pointer(),
        location(fault, source),
        hint(fault, key));
  }

  /** The closing line of a list that was cut. */
  public Diagnostic truncated(long more, SourceText source) {
    String code = StructureCode.DIAGNOSTICS_TRUNCATED.code();
    return new Diagnostic(
        Severity.INFO,
        code,
        say(code + ".message", List.of(MessageArgument.count(more))),
        "",
        source.location(source.to(), source.to()),
        null);
  }

  private @Nullable String hint(Fault fault, String key) {
    if (fault.suggestion() != null) {
      return say("did-you-mean", List.of(MessageArgument.value(fault.suggestion())));
    }
    return messages().format(key + ".hint", fault.arguments());
  }

  private MessageBundle messages() {
    return MessageBundle.in(language);
  }

  private String say(String key, List<MessageArgument> arguments) {
    return Objects.requireNonNull(messages().format(key, arguments), key);
  }

  private List<MessageArgument> arguments(Fault fault) {
    if (fault.expected().isEmpty()) {
      return fault.arguments();
    }
    List<MessageArgument> arguments = new ArrayList<>(fault.arguments());
    arguments.add(MessageArgument.word(types(fault.expected())));
    return arguments;
  }

  private String types(Set<JsonType> types) {
    List<String> said =
        types.stream().sorted().map(type -> say("json-type." + type.key(), List.of())).toList();
    return String.join(say("join.or", List.of()), said);
  }

  private static SourceLocation location(Fault fault, SourceText source) {
    int end = fault.end() == Fault.WHOLE ? source.endOf(fault.start()) : fault.end();
    return source.location(fault.start(), Math.min(end, source.to()));
  }
}
