// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.extension;

/**
 * A JSON {@code true} or {@code false}.
 *
 * @param value which of the two
 * @since 0.1
 */
public record JsonBoolean(boolean value) implements JsonValue {}
