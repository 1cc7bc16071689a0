// SPDX-License-Identifier: Apache-2.0
/** The messages of failures, one class for each. */
@NullMarked
package dev.bulletin.testing.internal.error;

import org.jspecify.annotations.NullMarked;
