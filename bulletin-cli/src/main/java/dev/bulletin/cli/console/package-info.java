// SPDX-License-Identifier: Apache-2.0
/** The streams and the surroundings of one call, and what is safe to write to them. */
@NullMarked
package dev.bulletin.cli.console;

import org.jspecify.annotations.NullMarked;
