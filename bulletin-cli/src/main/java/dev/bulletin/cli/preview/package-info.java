// SPDX-License-Identifier: Apache-2.0
/**
 * Shows one bulletin in the browser, and again whenever it changes: what is shown ({@code Preview}),
 * how it is made of a file ({@code Previewer}), where it is served ({@code PreviewServer}).
 */
@NullMarked
package dev.bulletin.cli.preview;

import org.jspecify.annotations.NullMarked;
