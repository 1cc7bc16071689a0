// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.read;

/**
 * Where the reading of a document stops.
 *
 * @param maxNodes the most values
 * @param maxDepth how deep they nest
 * @param maxStringLength the most UTF-16 code units of a string
 * @param maxNameLength the most of a name
 * @param maxNumberLength the most characters of a number
 */
public record ReadLimits(
    int maxNodes, int maxDepth, int maxStringLength, int maxNameLength, int maxNumberLength) {}
