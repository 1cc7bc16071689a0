// SPDX-License-Identifier: Apache-2.0
/** Reads documents and checks them, one after the other or many at a time. */
@NullMarked
package dev.bulletin.cli.check;

import org.jspecify.annotations.NullMarked;
