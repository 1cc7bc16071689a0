// SPDX-License-Identifier: Apache-2.0
/** Rules that only a rendering can judge. */
@NullMarked
package dev.bulletin.render.internal.rule;

import org.jspecify.annotations.NullMarked;
