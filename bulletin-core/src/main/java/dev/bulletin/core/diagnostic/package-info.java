// SPDX-License-Identifier: Apache-2.0
/** What a check of a bulletin says. */
@NullMarked
package dev.bulletin.core.diagnostic;

import org.jspecify.annotations.NullMarked;
