// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule;

import java.time.temporal.Temporal;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What rules know beside the bulletin.
 *
 * @param now the caller's clock
 * @param pictureExists whether a relative picture is there; true where nobody knows
 */
public record RuleSurroundings(Optional<Temporal> now, Predicate<String> pictureExists) {}
