// SPDX-License-Identifier: Apache-2.0
/** The mandatory rules as a Jakarta constraint. */
@NullMarked
package dev.bulletin.core.internal.soundness;

import org.jspecify.annotations.NullMarked;
