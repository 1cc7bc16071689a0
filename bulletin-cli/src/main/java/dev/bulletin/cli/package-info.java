// SPDX-License-Identifier: Apache-2.0
/** The {@code bulletin} command. */
@NullMarked
package dev.bulletin.cli;

import org.jspecify.annotations.NullMarked;
