// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.write;

/** What takes the tokens of a JSON value in their order. */
interface Tokens {

  void startObject();

  void endObject();

  void startArray();

  void endArray();

  /** The name of the member whose value follows. */
  void name(String name);

  void string(String value);

  /** A number as it is spelled. */
  void number(String literal);

  void flag(boolean value);

  void none();
}
