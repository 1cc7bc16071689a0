// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.excerpt;

/**
 * The part of a source line around a fault, ready for a terminal: tabs are spaces, hidden
 * characters visible.
 *
 * @param line the line's number, from 1
 * @param text what to show of it
 * @param indent the columns of a terminal before the fault
 * @param width the columns of the fault, at least 1
 */
public record Excerpt(int line, String text, int indent, int width) {}
