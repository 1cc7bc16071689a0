// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.soundness;

import dev.bulletin.core.Bulletin;
import dev.bulletin.core.internal.rule.Finding;
import dev.bulletin.core.internal.rule.RuleSet;
import dev.bulletin.core.internal.rule.RuleSurroundings;
import dev.bulletin.core.internal.rule.RuleWalk;
import dev.bulletin.core.internal.shape.Soundness;
import dev.bulletin.core.internal.validation.ModelPath;
import dev.bulletin.core.internal.validation.ShapeCheck;
import dev.bulletin.core.rule.Level;
import dev.bulletin.core.validation.RuleCatalogue;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.Optional;

/**
 * Runs the mandatory rules of the catalogue for a constraint. What other constraints tell of a part
 * is left to them.
 */
public final class MandatoryRules implements Soundness {

  private static final RuleSurroundings NONE =
      new RuleSurroundings(Optional.empty(), picture -> true);

  private final RuleSet rules =
      new RuleSet(
          RuleCatalogue.rules().stream().filter(rule -> rule.level() == Level.MANDATORY).toList());

  /** Called by {@link java.util.ServiceLoader}. */
  public MandatoryRules() {}

  @Override
  public boolean report(Object document, ConstraintValidatorContext context) {
    Bulletin bulletin = (Bulletin) document;
    context.disableDefaultConstraintViolation();
    ShapeCheck shape = ShapeCheck.of(bulletin);
    Bulletin sound = shape.soundPart();
    if (sound == null) {
      shape
          .breaches()
          .forEach(breach -> add(breach.code().code(), bulletin, breach.path(), context));
      return false;
    }
    boolean isSound = true;
    for (Finding finding : RuleWalk.run(sound, rules, NONE)) {
      if (!shape.tells(ModelPath.of(bulletin, finding.path()))) {
        add(finding.rule().code(), bulletin, finding.path(), context);
        isSound = false;
      }
    }
    return isSound;
  }

  /** The message template holds a code and nothing from the bulletin. */
  private static void add(
      String code, Bulletin bulletin, List<Object> path, ConstraintValidatorContext context) {
    ViolationNodes.add(
        context.buildConstraintViolationWithTemplate("{dev.bulletin." + code + "}"),
        bulletin,
        path);
  }
}
