// SPDX-License-Identifier: Apache-2.0
/** Checking bulletins: the catalogue of rules, options, the validator. */
@NullMarked
package dev.bulletin.core.validation;

import org.jspecify.annotations.NullMarked;
