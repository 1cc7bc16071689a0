// SPDX-License-Identifier: Apache-2.0
/**
 * Bulletins as the arguments of JUnit Jupiter's parameterized tests. Needs {@code
 * junit-jupiter-params}, which users bring.
 *
 * @since 0.1
 */
@NullMarked
package dev.bulletin.testing.junit;

import org.jspecify.annotations.NullMarked;
