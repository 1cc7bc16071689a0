// SPDX-License-Identifier: Apache-2.0
/** What a check found, in the forms that people and machines read. */
@NullMarked
package dev.bulletin.cli.report;

import org.jspecify.annotations.NullMarked;
