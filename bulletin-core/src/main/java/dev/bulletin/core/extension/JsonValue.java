// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.extension;

import java.io.Serializable;

/**
 * An immutable JSON value (RFC 8259), of no JSON library: what a bulletin's {@code extensions}
 * hold.
 *
 * @since 0.1
 */
public sealed interface JsonValue extends Serializable
    permits JsonObject, JsonArray, JsonString, JsonNumber, JsonBoolean, JsonNull {}
