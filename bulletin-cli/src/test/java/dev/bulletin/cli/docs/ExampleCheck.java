// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.docs;

/** What an example in some language must pass. */
@FunctionalInterface
interface ExampleCheck {

  /** Fails where the example does not hold. */
  void check(Example example) throws Exception;
}
