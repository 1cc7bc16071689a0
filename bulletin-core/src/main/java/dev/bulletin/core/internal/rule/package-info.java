// SPDX-License-Identifier: Apache-2.0
/** The walk that runs the rules. */
@NullMarked
package dev.bulletin.core.internal.rule;

import org.jspecify.annotations.NullMarked;
