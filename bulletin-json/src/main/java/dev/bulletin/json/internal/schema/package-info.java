// SPDX-License-Identifier: Apache-2.0
/** The published schema, compiled once into the checks that the reader runs. */
@NullMarked
package dev.bulletin.json.internal.schema;

import org.jspecify.annotations.NullMarked;
