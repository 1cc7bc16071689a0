// SPDX-License-Identifier: Apache-2.0
/** The bulletin's records, constraints, diagnostics and rules. */
module dev.bulletin.core {
  requires transitive jakarta.validation;
  requires static transitive org.jspecify;
}
