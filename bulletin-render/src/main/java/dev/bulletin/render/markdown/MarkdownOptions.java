// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.markdown;

import dev.bulletin.render.LinkPolicy;
import dev.bulletin.render.internal.Replacements;
import dev.bulletin.render.internal.SpareBuffers;

/** The options of a renderer. */
record MarkdownOptions(
    int headingLevel,
    LinkPolicy links,
    String lineSeparator,
    FrontMatter frontMatter,
    SpareBuffers buffers,
    Replacements<MarkdownContext> replacements) {}
