// SPDX-License-Identifier: Apache-2.0
/** Rules on dates and times. */
@NullMarked
package dev.bulletin.core.internal.rule.dates;

import org.jspecify.annotations.NullMarked;
