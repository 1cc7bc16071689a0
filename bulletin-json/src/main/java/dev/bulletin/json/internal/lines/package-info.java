// SPDX-License-Identifier: Apache-2.0
/** The lines of NDJSON. */
@NullMarked
package dev.bulletin.json.internal.lines;

import org.jspecify.annotations.NullMarked;
