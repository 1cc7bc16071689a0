// SPDX-License-Identifier: Apache-2.0
/** The bulletin's JSON Schema, parser, writer and Jackson module. */
@SuppressWarnings("module") // the modules that see internals are compiled after this one
module dev.bulletin.json {
  requires transitive dev.bulletin.core;
  requires static transitive org.jspecify;
  requires tools.jackson.core;
  // For the Jackson module alone: whoever has a mapper requires it. Not transitive, or whoever has none could not compile.
  requires static tools.jackson.databind;

  exports dev.bulletin.json;
  exports dev.bulletin.json.internal.excerpt to
      dev.bulletin.cli,
      dev.bulletin.testing;
}
