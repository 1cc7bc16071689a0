// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.text;

import dev.bulletin.render.LinkPolicy;
import dev.bulletin.render.internal.Replacements;
import dev.bulletin.render.internal.SpareBuffers;

/** What a renderer was asked for; {@link TextRenderer.Builder} says what each means. */
record TextOptions(
    int width,
    LinkStyle links,
    LinkPolicy policy,
    boolean ascii,
    boolean flowed,
    AmbiguousWidth ambiguous,
    int preformattedIndent,
    String lineSeparator,
    SpareBuffers buffers,
    Replacements<TextContext> replacements) {}
