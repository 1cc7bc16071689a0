// SPDX-License-Identifier: Apache-2.0
/**
 * AssertJ assertions on bulletins: what they say, whether they are valid, and how they are
 * rendered. {@link dev.bulletin.testing.BulletinAssertions} is where to start.
 *
 * @since 0.1
 */
@NullMarked
package dev.bulletin.testing;

import org.jspecify.annotations.NullMarked;
