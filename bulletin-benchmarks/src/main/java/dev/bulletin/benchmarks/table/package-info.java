// SPDX-License-Identifier: Apache-2.0
/** From scores to ratios to Markdown. */
@NullMarked
package dev.bulletin.benchmarks.table;

import org.jspecify.annotations.NullMarked;
