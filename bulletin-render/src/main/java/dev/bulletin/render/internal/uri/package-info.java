// SPDX-License-Identifier: Apache-2.0
/** Addresses taken apart and put together; apart from the rest, so that packages form no cycle. */
@NullMarked
package dev.bulletin.render.internal.uri;

import org.jspecify.annotations.NullMarked;
