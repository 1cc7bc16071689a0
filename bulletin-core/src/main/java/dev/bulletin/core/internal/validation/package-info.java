// SPDX-License-Identifier: Apache-2.0
/** What a validator is made of: the constraints' engine, the limits, the order of diagnostics. */
@NullMarked
package dev.bulletin.core.internal.validation;

import org.jspecify.annotations.NullMarked;
