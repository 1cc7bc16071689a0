// SPDX-License-Identifier: Apache-2.0
/** What is checked and how gravely: levels, rules and the file that sets them. */
@NullMarked
package dev.bulletin.cli.config;

import org.jspecify.annotations.NullMarked;
