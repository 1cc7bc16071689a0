// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.input;

/**
 * An argument or a file that cannot be read.
 *
 * @param name the argument or the file's name
 * @param reason why, in a few words
 * @param usage whether the argument itself is at fault, and not the file
 */
public record InputProblem(String name, String reason, boolean usage) {}
