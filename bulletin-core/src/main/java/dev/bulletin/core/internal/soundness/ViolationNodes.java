// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.soundness;

import dev.bulletin.core.Bulletin;
import dev.bulletin.core.internal.validation.ModelPath;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Writes the way to a part as Jakarta Validation names it: {@code body[2].items[0].when}. A cell is
 * named by its row.
 */
final class ViolationNodes {

  private Function<String, NodeBuilderCustomizableContext> nextProperty;
  private Supplier<LeafNodeBuilderCustomizableContext> nextBean;
  private Runnable end;
  private @Nullable Integer index;

  private ViolationNodes(ConstraintViolationBuilder builder) {
    nextProperty = builder::addPropertyNode;
    nextBean = builder::addBeanNode;
    end = builder::addConstraintViolation;
  }

  /** Adds a violation at a part. */
  static void add(ConstraintViolationBuilder builder, Bulletin bulletin, List<Object> path) {
    ViolationNodes nodes = new ViolationNodes(builder);
    for (Object step : ModelPath.components(bulletin, path)) {
      if (step instanceof String component) {
        nodes.property(component);
      } else if (nodes.index == null) {
        nodes.index = (Integer) step;
      } else {
        break;
      }
    }
    nodes.end();
  }

  private void property(String component) {
    NodeBuilderCustomizableContext property = nextProperty.apply(component);
    if (index == null) {
      nextProperty = property::addPropertyNode;
      nextBean = property::addBeanNode;
      end = property::addConstraintViolation;
    } else {
      NodeBuilderDefinedContext element = property.inIterable().atIndex(index);
      nextProperty = element::addPropertyNode;
      nextBean = element::addBeanNode;
      end = element::addConstraintViolation;
      index = null;
    }
  }

  private void end() {
    if (index == null) {
      end.run();
    } else {
      nextBean.get().inIterable().atIndex(index).addConstraintViolation();
    }
  }
}
