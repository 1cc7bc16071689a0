// SPDX-License-Identifier: Apache-2.0
/** The benchmarks, and the program that runs them and prints the table. */
@NullMarked
package dev.bulletin.benchmarks;

import org.jspecify.annotations.NullMarked;
