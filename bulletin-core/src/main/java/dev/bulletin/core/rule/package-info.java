// SPDX-License-Identifier: Apache-2.0
/** Rules: what a sound bulletin keeps, and how users add theirs. */
@NullMarked
package dev.bulletin.core.rule;

import org.jspecify.annotations.NullMarked;
