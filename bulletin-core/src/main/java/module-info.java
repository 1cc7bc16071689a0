// SPDX-License-Identifier: Apache-2.0
/** The bulletin's records, constraints, diagnostics and rules. */
@SuppressWarnings("module") // Hibernate Validator is there at run time only
module dev.bulletin.core {
  requires java.logging;
  // The names of months and weekdays. Without it an image made by jlink would know English ones only, and say nothing.
  requires jdk.localedata;
  requires transitive jakarta.validation;
  requires static transitive org.jspecify;

  exports dev.bulletin.core;
  exports dev.bulletin.core.constraint;
  exports dev.bulletin.core.diagnostic;
  exports dev.bulletin.core.extension;
  exports dev.bulletin.core.rule;
  exports dev.bulletin.core.validation;
  exports dev.bulletin.core.internal.message to
      dev.bulletin.cli,
      dev.bulletin.json,
      dev.bulletin.render,
      dev.bulletin.testing;
  exports dev.bulletin.core.internal.rule to
      dev.bulletin.json,
      dev.bulletin.render;
  exports dev.bulletin.core.internal.shape to
      dev.bulletin.json;

  uses dev.bulletin.core.rule.Rule;
  uses dev.bulletin.core.internal.shape.Soundness;

  provides dev.bulletin.core.internal.shape.Soundness with
      dev.bulletin.core.internal.soundness.MandatoryRules;

  // Hibernate Validator reads the records' constraints and makes their validators.
  opens dev.bulletin.core to
      org.hibernate.validator;
  opens dev.bulletin.core.constraint to
      org.hibernate.validator;
}
