// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.extension;

/**
 * A JSON {@code null}.
 *
 * @since 0.1
 */
public record JsonNull() implements JsonValue {}
