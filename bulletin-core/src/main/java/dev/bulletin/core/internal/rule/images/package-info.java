// SPDX-License-Identifier: Apache-2.0
/** Rules on pictures. */
@NullMarked
package dev.bulletin.core.internal.rule.images;

import org.jspecify.annotations.NullMarked;
