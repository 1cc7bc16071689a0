// SPDX-License-Identifier: Apache-2.0
/** The {@code bulletin} command. */
module dev.bulletin.cli {
  requires dev.bulletin.json;
  requires dev.bulletin.render;
  requires static org.jspecify;
  requires info.picocli;
}
