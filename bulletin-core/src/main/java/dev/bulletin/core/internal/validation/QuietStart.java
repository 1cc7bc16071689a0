// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.validation;

import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Keeps Hibernate Validator from writing its version to standard error as it starts, where logging
 * was left as the JDK has it. Nobody who checks a bulletin asked for that line. A level that the
 * application set for that logger stays, as does any other logging framework's.
 */
final class QuietStart {

  private static final String VERSION_LINE = "org.hibernate.validator.internal.util.Version";

  private QuietStart() {}

  static <T> T of(Supplier<T> start) {
    Logger logger = Logger.getLogger(VERSION_LINE);
    if (logger.getLevel() != null) {
      return start.get();
    }
    logger.setLevel(Level.WARNING);
    try {
      return start.get();
    } finally {
      logger.setLevel(null);
    }
  }
}
