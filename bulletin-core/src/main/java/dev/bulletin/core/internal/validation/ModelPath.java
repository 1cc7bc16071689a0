// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.validation;

import dev.bulletin.core.Bulletin;
import dev.bulletin.core.Item;
import dev.bulletin.core.Organization;
import dev.bulletin.core.Paragraph;
import dev.bulletin.core.Text;
import dev.bulletin.core.When;
import dev.bulletin.core.diagnostic.JsonPointer;
import dev.bulletin.core.internal.rule.Shorthand;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way to a part of a bulletin: where it is in canonical JSON, and before or after which others.
 *
 * @param pointer the JSON Pointer in canonical JSON
 * @param places at each step, the member's place among its record's components or the element's in
 *     its list
 */
public record ModelPath(String pointer, List<Integer> places) implements Comparable<ModelPath> {

  /** Follows steps from the root. */
  public static ModelPath of(Bulletin bulletin, List<Object> steps) {
    String pointer = "";
    List<Integer> places = new ArrayList<>(steps.size());
    Object part = bulletin;
    boolean inRow = false;
    for (Object step : steps) {
      if (!isShorthand(part, step, inRow)) {
        pointer =
            step instanceof Integer index
                ? JsonPointer.element(pointer, index)
                : JsonPointer.member(pointer, (String) step);
      }
      places.add(Components.place(part, step));
      inRow = part instanceof List;
      part = Components.part(part, step);
    }
    return new ModelPath(pointer, List.copyOf(places));
  }

  /** The same steps as the records name them, where a text's parts are a component too. */
  public static List<Object> components(Bulletin bulletin, List<Object> steps) {
    List<Object> components = new ArrayList<>();
    Object part = bulletin;
    for (Object step : steps) {
      if (part instanceof Text) {
        components.add("inlines");
      }
      components.add(step);
      part = Components.part(part, step);
    }
    return components;
  }

  /** Whether canonical JSON leaves out this step of this part. */
  private static boolean isShorthand(@Nullable Object part, Object step, boolean inRow) {
    if (part instanceof Text text) {
      return inRow ? Shorthand.isBareCell(text) : Shorthand.isBare(text);
    }
    if (part instanceof Paragraph paragraph) {
      return Shorthand.isBare(paragraph.text());
    }
    if (part instanceof Item item) {
      return step.equals("text") && Shorthand.isBare(item);
    }
    if (part instanceof Organization organization) {
      return step.equals("name") && Shorthand.isBare(organization);
    }
    return part instanceof When when && step.equals("start") && Shorthand.isBare(when);
  }

  /** The order of canonical JSON; a part before what it holds. */
  @Override
  public int compareTo(ModelPath other) {
    int common = Math.min(places.size(), other.places.size());
    for (int i = 0; i < common; i++) {
      int difference = Integer.compare(places.get(i), other.places.get(i));
      if (difference != 0) {
        return difference;
      }
    }
    return Integer.compare(places.size(), other.places.size());
  }
}
