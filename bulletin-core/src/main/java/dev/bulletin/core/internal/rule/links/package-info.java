// SPDX-License-Identifier: Apache-2.0
/** Rules on links and addresses. */
@NullMarked
package dev.bulletin.core.internal.rule.links;

import org.jspecify.annotations.NullMarked;
