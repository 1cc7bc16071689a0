// SPDX-License-Identifier: Apache-2.0
/** Files that say how a bulletin is rendered. */
@NullMarked
package dev.bulletin.testing.internal.golden;

import org.jspecify.annotations.NullMarked;
