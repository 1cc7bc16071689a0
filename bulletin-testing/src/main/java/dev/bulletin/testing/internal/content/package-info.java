// SPDX-License-Identifier: Apache-2.0
/** The parts of a bulletin, found at any depth. */
@NullMarked
package dev.bulletin.testing.internal.content;

import org.jspecify.annotations.NullMarked;
