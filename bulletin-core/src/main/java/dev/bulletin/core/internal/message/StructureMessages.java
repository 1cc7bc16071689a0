// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.message;

import dev.bulletin.core.diagnostic.Diagnostic;
import dev.bulletin.core.diagnostic.MessageArgument;
import dev.bulletin.core.diagnostic.Severity;
import dev.bulletin.core.diagnostic.StructureCode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Says what is wrong with a document's shape. A code has one message, under {@code CODE.message},
 * or several that a detail tells apart, under {@code CODE.DETAIL.message}; a hint likewise.
 */
public final class StructureMessages {

  private final MessageBundle bundle;

  /** The messages in a language, in English where it is not spoken. */
  public StructureMessages(Locale language) {
    bundle = MessageBundle.in(language);
  }

  /**
   * What is wrong. The detail may be null; where it has no message of its own, the code's is said.
   */
  public String message(
      StructureCode code, @Nullable String detail, List<MessageArgument> arguments) {
    return Objects.requireNonNull(find(code, detail, ".message", arguments), code.code());
  }

  /** What to do about it; null where there is nothing to add. */
  public @Nullable String hint(
      StructureCode code, @Nullable String detail, List<MessageArgument> arguments) {
    return find(code, detail, ".hint", arguments);
  }

  /** A type of JSON in words, such as {@code a string}. */
  public String type(String type) {
    return Objects.requireNonNull(bundle.format("json-type." + type, List.of()), type);
  }

  /** Closes a list of diagnostics that was cut. */
  public Diagnostic truncated(long more) {
    StructureCode code = StructureCode.DIAGNOSTICS_TRUNCATED;
    String message = message(code, null, List.of(MessageArgument.count(more)));
    return new Diagnostic(Severity.INFO, code.code(), message, "", null, null);
  }

  private @Nullable String find(
      StructureCode code, @Nullable String detail, String suffix, List<MessageArgument> arguments) {
    String own =
        detail == null ? null : bundle.format(code.code() + '.' + detail + suffix, arguments);
    return own == null ? bundle.format(code.code() + suffix, arguments) : own;
  }
}
