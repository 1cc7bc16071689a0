// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.validation;

import jakarta.validation.MessageInterpolator;
import java.util.Locale;

/**
 * Leaves a message template as it is: the code in it is all that is asked for. So no Expression
 * Language is needed, and none is evaluated.
 */
final class TemplateItself implements MessageInterpolator {

  @Override
  public String interpolate(String template, Context context) {
    return template;
  }

  @Override
  public String interpolate(String template, Context context, Locale locale) {
    return template;
  }
}
