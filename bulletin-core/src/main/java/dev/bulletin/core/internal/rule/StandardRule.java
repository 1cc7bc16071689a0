// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule;

import dev.bulletin.core.diagnostic.MessageArgument;
import dev.bulletin.core.internal.message.MessageBundle;
import dev.bulletin.core.rule.Level;
import dev.bulletin.core.rule.Rule;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A rule of the catalogue: its messages are in the bundle, under {@code CODE.message} and {@code
 * CODE.hint}.
 */
public abstract class StandardRule implements Rule {

  private final String code;
  private final Level level;

  /** Names the rule. */
  protected StandardRule(String code, Level level) {
    this.code = code;
    this.level = level;
  }

  @Override
  public final String code() {
    return code;
  }

  @Override
  public final Level level() {
    return level;
  }

  @Override
  public final String message(Locale language, List<MessageArgument> arguments) {
    String message = MessageBundle.in(language).format(code + ".message", arguments);
    return message == null ? description().sentence() : message;
  }

  @Override
  public final @Nullable String hint(Locale language, List<MessageArgument> arguments) {
    return MessageBundle.in(language).format(code + ".hint", arguments);
  }
}
