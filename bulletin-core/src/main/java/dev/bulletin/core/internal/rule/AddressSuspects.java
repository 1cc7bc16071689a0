// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule;

import dev.bulletin.core.rule.CharacterTrait;
import java.util.Set;

/** A rule on strings that minds fewer kinds of character in addresses than in words. */
public interface AddressSuspects {

  /** The kinds that it minds in addresses; of a string without them it finds nothing there. */
  Set<CharacterTrait> suspectsInAddresses();
}
