// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core;

import java.util.List;

/**
 * Builds a list of blocks that is no section: a footer. Not safe for use by several threads.
 *
 * @since 0.1
 */
public final class BlocksBuilder extends BodyBuilder<BlocksBuilder> {

  BlocksBuilder() {}

  @Override
  BlocksBuilder self() {
    return this;
  }

  List<Block> build() {
    return List.copyOf(body());
  }
}
