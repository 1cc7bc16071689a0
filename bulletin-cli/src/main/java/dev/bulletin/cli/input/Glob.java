// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.input;

import java.util.Arrays;
import java.util.List;

/**
 * A pattern of file names: {@code *} any characters of a name, {@code ?} one, {@code [a-z]} one of
 * a set, {@code **} any folders, {@code {a,b}} one or the other. As in a shell, a wildcard does not
 * stand for a leading dot.
 *
 * <p>It needs time in proportion to pattern times name, whatever the pattern: a configuration file
 * may hold any.
 */
public final class Glob {

  /** The most characters of a pattern; no path is longer. */
  static final int MOST_LENGTH = 4096;

  private static final String SPECIAL = "*?[{";

  private final List<String[]> alternatives;

  private Glob(List<String[]> alternatives) {
    this.alternatives = alternatives;
  }

  /** Whether an argument is meant as a pattern. */
  public static boolean isPattern(String text) {
    return text.chars().anyMatch(c -> SPECIAL.indexOf(c) >= 0);
  }

  /**
   * Reads a pattern.
   *
   * @throws IllegalArgumentException if it has more than {@value #MOST_LENGTH} characters, or its
   *     braces stand for more than {@value Braces#MOST} patterns
   */
  public static Glob of(String pattern) {
    if (pattern.length() > MOST_LENGTH) {
      throw new IllegalArgumentException("a pattern has at most " + MOST_LENGTH + " characters");
    }
    return new Glob(Braces.expand(pattern).stream().map(Glob::segments).toList());
  }

  /** How long it is, all alternatives written out. */
  public int length() {
    return alternatives.stream().flatMap(Arrays::stream).mapToInt(name -> name.length() + 1).sum();
  }

  /** Whether a path, its names parted by slashes, is one of those meant. */
  public boolean matches(String path) {
    String[] names = segments(path);
    return alternatives.stream().anyMatch(pattern -> matches(pattern, names));
  }

  private static String[] segments(String path) {
    return path.split("/", -1);
  }

  /**
   * Two pointers, and a way back to the last {@code **}: the star algorithm, with names for
   * characters.
   */
  private static boolean matches(String[] pattern, String[] names) {
    int p = 0;
    int star = -1;
    int taken = 0;
    for (int n = 0; n < names.length; ) {
      if (p < pattern.length && pattern[p].equals("**")) {
        star = p++;
        taken = n;
      } else if (p < pattern.length && NamePattern.matches(pattern[p], names[n])) {
        p++;
        n++;
      } else if (star >= 0 && !names[taken].startsWith(".")) {
        p = star + 1;
        n = ++taken;
      } else {
        return false;
      }
    }
    return p == pattern.length || p == pattern.length - 1 && pattern[p].equals("**");
  }
}
