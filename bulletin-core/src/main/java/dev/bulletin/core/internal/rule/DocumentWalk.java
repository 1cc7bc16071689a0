// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule;

import dev.bulletin.core.Block;
import dev.bulletin.core.Bulletin;
import dev.bulletin.core.Image;
import dev.bulletin.core.Organization;
import dev.bulletin.core.rule.AddressUse;
import dev.bulletin.core.rule.DocumentRule;
import dev.bulletin.core.rule.TextRole;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks a bulletin's own members. */
final class DocumentWalk {

  private final RuleSet rules;
  private final WalkContext context;
  private final TextWalk texts;
  private final BlockWalk blocks;

  DocumentWalk(RuleSet rules, WalkContext context) {
    this.rules = rules;
    this.context = context;
    this.texts = new TextWalk(rules, context);
    this.blocks = new BlockWalk(rules, context, texts);
  }

  void document(Bulletin bulletin) {
    for (DocumentRule rule : rules.documents) {
      rule.check(bulletin, context.as(rule));
    }
    texts.line("id", bulletin.id(), TextRole.IDENTIFIER);
    texts.line("title", bulletin.title(), TextRole.TITLE);
    texts.text("subtitle", bulletin.subtitle(), TextRole.SUBTITLE);
    organization(bulletin.organization());
    authors(bulletin.authors());
    texts.line("issue", bulletin.issue(), TextRole.ISSUE);
    texts.when("date", bulletin.date());
    texts.when("expires", bulletin.expires());
    body("body", bulletin.body());
    body("footer", bulletin.footer());
  }

  private void organization(@Nullable Organization organization) {
    if (organization == null || StandIn.is(organization)) {
      return;
    }
    context.push("organization");
    context.push("name", Shorthand.isBare(organization));
    texts.string(organization.name(), TextRole.ORGANIZATION);
    context.pop();
    texts.address("url", organization.url(), AddressUse.LINK);
    logo(organization.logo());
    context.pop();
  }

  private void logo(@Nullable Image logo) {
    if (logo != null && !StandIn.is(logo)) {
      context.push("logo");
      blocks.image(logo);
      context.pop();
    }
  }

  private void authors(List<String> authors) {
    context.push("authors");
    for (int i = 0; i < authors.size(); i++) {
      context.push(i);
      texts.string(authors.get(i), TextRole.AUTHOR);
      context.pop();
    }
    context.pop();
  }

  private void body(String member, List<Block> body) {
    context.push(member);
    blocks.siblings(body);
    context.pop();
  }
}
