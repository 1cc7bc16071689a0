// SPDX-License-Identifier: Apache-2.0
/** Writes the records as JSON. */
@NullMarked
package dev.bulletin.json.internal.write;

import org.jspecify.annotations.NullMarked;
