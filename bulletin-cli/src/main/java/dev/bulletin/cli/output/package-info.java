// SPDX-License-Identifier: Apache-2.0
/** Files that appear whole or not at all. */
@NullMarked
package dev.bulletin.cli.output;

import org.jspecify.annotations.NullMarked;
