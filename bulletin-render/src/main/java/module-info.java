// SPDX-License-Identifier: Apache-2.0
/** Plain text, HTML and Markdown renderers of bulletins. */
module dev.bulletin.render {
  requires transitive dev.bulletin.core;
  // Only for dev.bulletin.render.eml.
  requires static jakarta.mail;
  requires static transitive org.jspecify;

  exports dev.bulletin.render;
  exports dev.bulletin.render.eml;
  exports dev.bulletin.render.html;
  exports dev.bulletin.render.markdown;
  exports dev.bulletin.render.text;

  provides dev.bulletin.core.rule.Rule with
      dev.bulletin.render.internal.rule.EmailTooLarge;
}
