// SPDX-License-Identifier: Apache-2.0
/** Rules for a bulletin that goes out as e-mail. */
@NullMarked
package dev.bulletin.core.internal.rule.email;

import org.jspecify.annotations.NullMarked;
