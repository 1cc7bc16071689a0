// SPDX-License-Identifier: Apache-2.0
/** The bulletins that are measured. */
@NullMarked
package dev.bulletin.benchmarks.sample;

import org.jspecify.annotations.NullMarked;
