// SPDX-License-Identifier: Apache-2.0
/**
 * Holds the documentation to what the code does: {@link dev.bulletin.cli.docs.DocumentationTest}
 * runs every example, {@link dev.bulletin.cli.docs.LinksTest} follows every link.
 */
package dev.bulletin.cli.docs;
