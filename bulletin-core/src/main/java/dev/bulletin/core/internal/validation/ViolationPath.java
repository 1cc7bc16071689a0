// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.validation;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.List;

/** Turns the path of a constraint violation into the steps that rules name a place by. */
final class ViolationPath {

  private ViolationPath() {}

  /**
   * The steps to the part that breaks a constraint. A text's parts and a run's characters are no
   * members in JSON, so these two components make no step.
   */
  static List<Object> steps(Path path) {
    List<Object> steps = new ArrayList<>();
    for (Path.Node node : path) {
      if (node.getIndex() != null) {
        steps.add(node.getIndex());
      }
      if (node.getKind() == ElementKind.PROPERTY && isMember(node.getName())) {
        steps.add(node.getName());
      }
    }
    return steps;
  }

  private static boolean isMember(String component) {
    return !component.equals("inlines") && !component.equals("value");
  }
}
