// SPDX-License-Identifier: Apache-2.0
/** What the format's strings are. */
@NullMarked
package dev.bulletin.core.internal.shape;

import org.jspecify.annotations.NullMarked;
