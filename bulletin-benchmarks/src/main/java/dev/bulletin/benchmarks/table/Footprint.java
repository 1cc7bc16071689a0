// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.benchmarks.table;

import dev.bulletin.core.Bulletin;
import org.openjdk.jol.info.GraphLayout;

/** How much memory a bulletin takes: all that is reached from it, each object once. */
final class Footprint {

  private Footprint() {}

  static long of(Bulletin bulletin) {
    // The offsets of a record's fields are told in no other way.
    System.setProperty("jol.magicFieldOffset", "true");
    System.setProperty("jol.skipDynamicAttach", "true");
    return GraphLayout.parseInstance(bulletin).totalSize();
  }
}
