// SPDX-License-Identifier: Apache-2.0
/** What an assertion finds in a bulletin, and what a test expects of it. */
@NullMarked
package dev.bulletin.testing.internal.check;

import org.jspecify.annotations.NullMarked;
