// SPDX-License-Identifier: Apache-2.0
/** What people use otherwise, in the same run. */
@NullMarked
package dev.bulletin.benchmarks.peer;

import org.jspecify.annotations.NullMarked;
