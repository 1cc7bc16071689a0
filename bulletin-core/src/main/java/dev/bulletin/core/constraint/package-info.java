// SPDX-License-Identifier: Apache-2.0
/** The constraints of a bulletin's limits, for Jakarta Validation. */
@NullMarked
package dev.bulletin.core.constraint;

import org.jspecify.annotations.NullMarked;
