// SPDX-License-Identifier: Apache-2.0
/** What the catalogue says of the codes of structure. */
@NullMarked
package dev.bulletin.core.internal.structure;

import org.jspecify.annotations.NullMarked;
