// SPDX-License-Identifier: Apache-2.0
/** What the renderers share: words of our own, typography and dates by language, and how an item's headline reads. */
@NullMarked
package dev.bulletin.render.internal;

import org.jspecify.annotations.NullMarked;
