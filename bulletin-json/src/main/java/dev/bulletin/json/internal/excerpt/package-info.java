// SPDX-License-Identifier: Apache-2.0
/** Shows diagnostics to people: a line for each, the part of the source under it, and a caret. */
@NullMarked
package dev.bulletin.json.internal.excerpt;

import org.jspecify.annotations.NullMarked;
