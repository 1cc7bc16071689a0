// SPDX-License-Identifier: Apache-2.0
/** Which documents a call means: files, folders, globs, standard input. */
@NullMarked
package dev.bulletin.cli.input;

import org.jspecify.annotations.NullMarked;
