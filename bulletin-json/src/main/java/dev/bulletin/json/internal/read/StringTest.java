// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.read;

/** Whether a string holds what a pattern of the schema looks for. Safe for use by many threads. */
@FunctionalInterface
public interface StringTest {

  /** Whether the pattern is found in the value. */
  boolean isFoundIn(String value);
}
