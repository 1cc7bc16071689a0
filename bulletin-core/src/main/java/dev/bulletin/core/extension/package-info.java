// SPDX-License-Identifier: Apache-2.0
/** JSON values of no library, for a bulletin's extensions. */
@NullMarked
package dev.bulletin.core.extension;

import org.jspecify.annotations.NullMarked;
