// SPDX-License-Identifier: Apache-2.0
/** The {@code bulletin} command. */
module dev.bulletin.cli {
  requires dev.bulletin.json;
  requires dev.bulletin.render;
  requires static org.jspecify;
  requires info.picocli;
  requires java.xml;
  requires jdk.httpserver;
  requires me.tongfei.progressbar;
  requires tools.jackson.core;

  // Users' rules are found on the path.
  uses dev.bulletin.core.rule.Rule;

  // Picocli sets the options.
  opens dev.bulletin.cli to
      info.picocli;
}
