// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.write;

import dev.bulletin.core.Bulletin;
import dev.bulletin.core.Organization;
import dev.bulletin.core.internal.rule.Shorthand;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes bulletins as tokens, with the members in the format's order. */
public final class BulletinJson {

  private final Output out;
  private final TextJson texts;
  private final BlockJson blocks;
  private final ExtensionJson extensions;

  private BulletinJson(Tokens tokens) {
    out = new Output(tokens);
    texts = new TextJson(out);
    blocks = new BlockJson(out, texts);
    extensions = new ExtensionJson(tokens);
  }

  /** Writes a bulletin on a generator, with the schema's address where one is given. */
  public static void write(Bulletin bulletin, @Nullable String schema, JsonGenerator generator) {
    write(bulletin, schema, new GeneratorTokens(generator));
  }

  static void write(Bulletin bulletin, @Nullable String schema, Tokens tokens) {
    new BulletinJson(tokens).write(bulletin, schema);
  }

  private void write(Bulletin bulletin, @Nullable String schema) {
    out.object(
        () -> {
          out.string("$schema", schema);
          head(bulletin);
          out.list("body", bulletin.body(), blocks::write);
          out.listUnlessEmpty("footer", bulletin.footer(), blocks::write);
          out.member("extensions", bulletin.extensions(), extensions::write);
        });
  }

  private void head(Bulletin bulletin) {
    out.string("id", bulletin.id());
    out.string("title", bulletin.title());
    out.member("subtitle", bulletin.subtitle(), texts::write);
    out.string("language", bulletin.language());
    out.member("organization", bulletin.organization(), this::organization);
    out.listUnlessEmpty("authors", bulletin.authors(), out::string);
    out.string("issue", bulletin.issue());
    out.member("date", bulletin.date(), blocks::when);
    out.member("expires", bulletin.expires(), blocks::when);
    out.member("severity", bulletin.severity(), severity -> out.string(severity.value()));
  }

  private void organization(Organization organization) {
    if (Shorthand.isBare(organization)) {
      out.string(organization.name());
      return;
    }
    out.object(
        () -> {
          out.string("name", organization.name());
          out.string("url", organization.url());
          out.member("logo", organization.logo(), blocks::image);
        });
  }
}
