// SPDX-License-Identifier: Apache-2.0
/** Rules on words and characters. */
@NullMarked
package dev.bulletin.core.internal.rule.text;

import org.jspecify.annotations.NullMarked;
