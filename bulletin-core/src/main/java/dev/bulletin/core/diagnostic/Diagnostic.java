// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.diagnostic;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One fault of a bulletin, or one piece of advice: what is wrong, how grave it is, where, and what
 * to do.
 *
 * <p>An immutable value, safe for use by any number of threads.
 *
 * @param severity how grave it is
 * @param code its stable name in kebab case, such as {@code image-alt-missing}; never reused for
 *     anything else
 * @param message what is wrong, in the language that the caller chose; it does not say where
 * @param pointer the value in question as a JSON Pointer (RFC 6901); empty for the whole document
 * @param location where it stands in its source; null for a bulletin built in memory
 * @param hint what to do about it; null where there is nothing to add
 * @since 0.1
 */
public record Diagnostic(
    Severity severity,
    String code,
    String message,
    String pointer,
    @Nullable SourceLocation location,
    @Nullable String hint)
    implements Serializable {

  /**
   * Checks that what must be there is.
   *
   * @throws NullPointerException if a component that is not nullable is null
   */
  public Diagnostic {
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(pointer, "pointer");
  }

  /**
   * One line: {@code source:line:column: severity: message [code]}, with the pointer where there is
   * no location.
   */
  @Override
  public String toString() {
    String place = location == null ? pointer : location.source() + ":" + location.start();
    String what = severity.value() + ": " + message + " [" + code + "]";
    return place.isEmpty() ? what : place + ": " + what;
  }
}
