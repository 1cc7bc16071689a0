// SPDX-License-Identifier: Apache-2.0
/** Makes diagnostics of what a reader found. */
@NullMarked
package dev.bulletin.json.internal.report;

import org.jspecify.annotations.NullMarked;
