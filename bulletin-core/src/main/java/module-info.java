// SPDX-License-Identifier: Apache-2.0
/** The bulletin's records, constraints, diagnostics and rules. */
@SuppressWarnings("module") // Hibernate Validator is there at run time only
module dev.bulletin.core {
  requires transitive jakarta.validation;
  requires static transitive org.jspecify;

  exports dev.bulletin.core;
  exports dev.bulletin.core.constraint;
  exports dev.bulletin.core.diagnostic;
  exports dev.bulletin.core.extension;

  // Hibernate Validator reads the records' constraints and makes their validators.
  opens dev.bulletin.core to
      org.hibernate.validator;
  opens dev.bulletin.core.constraint to
      org.hibernate.validator;
}
