// SPDX-License-Identifier: Apache-2.0
/** The validators of the constraints. */
@NullMarked
package dev.bulletin.core.internal.constraint;

import org.jspecify.annotations.NullMarked;
