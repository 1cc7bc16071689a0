// SPDX-License-Identifier: Apache-2.0
/** AssertJ assertions, golden files and a JUnit Jupiter source for those who test bulletins. */
module dev.bulletin.testing {
  requires transitive dev.bulletin.core;
  requires transitive dev.bulletin.json;
  requires transitive dev.bulletin.render;
  requires transitive org.assertj.core;
  requires static transitive org.jspecify;
  // Only for dev.bulletin.testing.junit.
  requires static org.junit.jupiter.params;

  exports dev.bulletin.testing;
  exports dev.bulletin.testing.junit;

  // JUnit Jupiter makes the source.
  opens dev.bulletin.testing.junit to
      org.junit.platform.commons;
}
