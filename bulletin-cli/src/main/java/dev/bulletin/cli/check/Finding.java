// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.check;

import dev.bulletin.core.diagnostic.Diagnostic;
import dev.bulletin.json.internal.excerpt.Excerpt;
import org.jspecify.annotations.Nullable;

/**
 * A diagnostic and the place in the source that it speaks of.
 *
 * @param diagnostic what is wrong
 * @param excerpt the source there; null where it has no location
 */
public record Finding(Diagnostic diagnostic, @Nullable Excerpt excerpt) {}
