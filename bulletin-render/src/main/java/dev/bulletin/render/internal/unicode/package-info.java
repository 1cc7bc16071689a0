// SPDX-License-Identifier: Apache-2.0
/** What plain text needs to know of characters: how wide they are, and where lines may break. */
@NullMarked
package dev.bulletin.render.internal.unicode;

import org.jspecify.annotations.NullMarked;
