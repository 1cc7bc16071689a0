// SPDX-License-Identifier: Apache-2.0
/** Rules on how the parts of a bulletin stand together. */
@NullMarked
package dev.bulletin.core.internal.rule.structure;

import org.jspecify.annotations.NullMarked;
