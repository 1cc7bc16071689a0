// SPDX-License-Identifier: Apache-2.0
/** What the rules on words and characters share. */
@NullMarked
package dev.bulletin.core.internal.text;

import org.jspecify.annotations.NullMarked;
