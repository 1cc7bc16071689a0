// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.input;

import java.util.List;

/**
 * What the arguments of a call stand for.
 *
 * @param documents all that is to be read, in the order of the arguments, folders in the order of
 *     their names
 * @param problems what could not be found or listed
 */
public record Inputs(List<Input> documents, List<InputProblem> problems) {}
