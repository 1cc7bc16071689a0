// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.read;

import dev.bulletin.core.diagnostic.MessageArgument;

/** Keeps of a document's strings what a message will show of them, and no more. */
final class Shown {

  /** More than a message shows, so that it can tell that there was more. */
  private static final int KEPT = 100;

  private Shown() {}

  static MessageArgument of(String value) {
    int end = Math.min(value.length(), KEPT);
    boolean splits = end < value.length() && Character.isHighSurrogate(value.charAt(end - 1));
    return MessageArgument.value(value.substring(0, splits ? end - 1 : end));
  }
}
