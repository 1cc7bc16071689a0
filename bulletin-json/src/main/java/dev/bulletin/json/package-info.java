// SPDX-License-Identifier: Apache-2.0
/**
 * The bulletin as JSON: its schema, parser and writer.
 *
 * @since 0.1
 */
@NullMarked
package dev.bulletin.json;

import org.jspecify.annotations.NullMarked;
