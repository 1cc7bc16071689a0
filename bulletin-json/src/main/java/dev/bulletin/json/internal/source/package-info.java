// SPDX-License-Identifier: Apache-2.0
/** The bytes of a document: whether they are UTF-8 and JSON, and where things stand in them. */
@NullMarked
package dev.bulletin.json.internal.source;

import org.jspecify.annotations.NullMarked;
