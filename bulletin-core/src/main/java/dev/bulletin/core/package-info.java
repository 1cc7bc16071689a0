// SPDX-License-Identifier: Apache-2.0
/**
 * The bulletin as immutable records: what the format holds, part by part.
 *
 * @since 0.1
 */
@NullMarked
package dev.bulletin.core;

import org.jspecify.annotations.NullMarked;
