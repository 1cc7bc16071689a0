// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.config;

import java.util.Set;

/**
 * The names that options and configuration files may use.
 *
 * @param levels that may be switched
 * @param rules that may be set
 * @param fixed codes that exist and may not be set
 */
public record Vocabulary(Set<String> levels, Set<String> rules, Set<String> fixed) {}
