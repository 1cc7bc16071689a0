// SPDX-License-Identifier: Apache-2.0
/**
 * The reader: checks that run on the tokens of a document, record every fault where it stands, and
 * build the records as they go.
 */
@NullMarked
package dev.bulletin.json.internal.read;

import org.jspecify.annotations.NullMarked;
