// SPDX-License-Identifier: Apache-2.0
/** Addresses taken apart, for the rules that look at them. */
@NullMarked
package dev.bulletin.core.internal.address;

import org.jspecify.annotations.NullMarked;
