// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.source;

import dev.bulletin.core.diagnostic.JsonPointer;
import dev.bulletin.core.diagnostic.SourceLocation;
import dev.bulletin.core.diagnostic.SourceMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the values of a sound document stand. The document is gone through a second time, and only
 * when the first place is asked for. Not safe for use by several threads.
 */
public final class SourcePositions implements SourceMap {

  private final SourceText source;
  private final Map<String, String> misspelt;
  private @Nullable PositionTree root;

  /**
   * The places of a document's values.
   *
   * @param source the document, one that is JSON
   * @param misspelt the names of misspelt members as written, by the JSON Pointer that each would
   *     have
   */
  public SourcePositions(SourceText source, Map<String, String> misspelt) {
    this.source = source;
    this.misspelt = misspelt;
  }

  @Override
  public Place locate(List<Object> steps, boolean opening) {
    if (root == null) {
      root = PositionTree.of(source);
    }
    PositionTree node = root;
    String pointer = "";
    boolean first = opening;
    for (Object step : steps) {
      if (node.isScalar()) {
        break;
      }
      Object written = step instanceof String name ? written(node, pointer, name) : step;
      PositionTree child = node.child(written);
      if (child == null) {
        first = true;
        break;
      }
      node = child;
      pointer = step(pointer, written);
    }
    return new Place(pointer, location(node.start(), first));
  }

  private String written(PositionTree node, String pointer, String name) {
    if (node.child(name) != null) {
      return name;
    }
    return misspelt.getOrDefault(JsonPointer.member(pointer, name), name);
  }

  private static String step(String pointer, Object step) {
    return step instanceof Integer index
        ? JsonPointer.element(pointer, index)
        : JsonPointer.member(pointer, (String) step);
  }

  private SourceLocation location(int start, boolean opening) {
    return source.location(start, opening ? start + 1 : source.endOf(start));
  }
}
