// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.validation;

import dev.bulletin.core.Bulletin;
import dev.bulletin.core.Link;
import dev.bulletin.core.constraint.CodePoints;
import dev.bulletin.core.constraint.Distinct;
import dev.bulletin.core.diagnostic.MessageArgument;
import dev.bulletin.core.diagnostic.StructureCode;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Says of each constraint violation what the reader of a file would say of the same fault. */
final class Breaches {

  private static final String PREFIX = "{dev.bulletin.";
  private static final int LINE_LENGTH = 300;
  private static final List<String> CONTENT = List.of("label", "title", "text", "body");

  private final List<Breach> breaches = new ArrayList<>();

  private Breaches() {}

  /** What a bulletin's parts are not. */
  static List<Breach> of(Bulletin bulletin) {
    Breaches found = new Breaches();
    ConstraintEngine.violations(bulletin).forEach(found::add);
    return found.breaches;
  }

  private void add(ConstraintViolation<Bulletin> violation) {
    List<Object> path = ViolationPath.steps(violation.getPropertyPath());
    Object constraint = violation.getConstraintDescriptor().getAnnotation();
    if (constraint instanceof Size size) {
      breaches.add(size(size, (List<?>) violation.getInvalidValue(), path));
    } else if (constraint instanceof Min || constraint instanceof Max) {
      breaches.add(outOfRange(violation, path));
    } else if (constraint instanceof Distinct) {
      repeated((List<?>) violation.getInvalidValue(), path);
    } else {
      breaches.add(ofCode(violation, path));
    }
  }

  /** A list's start is the only number of the format. */
  private static Breach outOfRange(ConstraintViolation<Bulletin> violation, List<Object> path) {
    MessageArgument found = MessageArgument.word(String.valueOf(violation.getInvalidValue()));
    return new Breach(StructureCode.NUMBER_OUT_OF_RANGE, path, found, count(0), count(9_999));
  }

  private static Breach size(Size size, List<?> list, List<Object> path) {
    return list.size() < size.min()
        ? new Breach(StructureCode.LIST_EMPTY, path)
        : new Breach(StructureCode.LIST_TOO_LONG, path, count(list.size()), count(size.max()));
  }

  private void repeated(List<?> list, List<Object> path) {
    Set<Object> before = new HashSet<>();
    for (int i = 0; i < list.size(); i++) {
      if (!before.add(list.get(i))) {
        breaches.add(
            new Breach(
                StructureCode.LIST_NOT_UNIQUE,
                plus(path, i),
                MessageArgument.value(String.valueOf(list.get(i)))));
      }
    }
  }

  private static Breach ofCode(ConstraintViolation<Bulletin> violation, List<Object> path) {
    String template = violation.getMessageTemplate();
    StructureCode code =
        StructureCode.of(template.substring(PREFIX.length(), template.length() - 1)).orElseThrow();
    Object value = violation.getInvalidValue();
    if (value instanceof Link link) {
      return link(code, link, plus(path, "link"));
    }
    if (value instanceof String string) {
      return code == StructureCode.TEXT_TOO_LONG
          ? new Breach(
              code, path, MessageArgument.value(string), length(string), count(most(violation)))
          : new Breach(code, path, MessageArgument.value(string));
    }
    return new Breach(code, path, MessageArgument.choice(CONTENT));
  }

  /** A link's text that is not its address: of several parts, or not plain, or malformed. */
  private static Breach link(StructureCode code, Link link, List<Object> path) {
    return new Breach(code, path, MessageArgument.value(link.link().plainText()));
  }

  private static MessageArgument length(String value) {
    return count(value.codePointCount(0, value.length()));
  }

  private static int most(ConstraintViolation<Bulletin> violation) {
    return violation.getConstraintDescriptor().getAnnotation() instanceof CodePoints codePoints
        ? codePoints.max()
        : LINE_LENGTH;
  }

  private static List<Object> plus(List<Object> path, Object step) {
    List<Object> longer = new ArrayList<>(path);
    longer.add(step);
    return longer;
  }

  private static MessageArgument count(int number) {
    return MessageArgument.count(number);
  }
}
