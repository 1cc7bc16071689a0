// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.constraint;

/**
 * The validation group of what a bulletin <em>is</em>: the constraints that say for a bulletin in
 * memory what the JSON Schema says for a file. Each belongs to the default group too, so that any
 * framework's {@code @Valid} finds it.
 *
 * @since 0.1
 */
public interface Shape {}
