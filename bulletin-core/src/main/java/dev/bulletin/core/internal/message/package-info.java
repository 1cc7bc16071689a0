// SPDX-License-Identifier: Apache-2.0
/** Messages by key and language. */
@NullMarked
package dev.bulletin.core.internal.message;

import org.jspecify.annotations.NullMarked;
