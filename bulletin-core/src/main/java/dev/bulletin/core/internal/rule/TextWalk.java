// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule;

import dev.bulletin.core.Code;
import dev.bulletin.core.Emphasis;
import dev.bulletin.core.Inline;
import dev.bulletin.core.InlineVisitor;
import dev.bulletin.core.Link;
import dev.bulletin.core.Plain;
import dev.bulletin.core.Span;
import dev.bulletin.core.Strong;
import dev.bulletin.core.Text;
import dev.bulletin.core.When;
import dev.bulletin.core.rule.AddressRule;
import dev.bulletin.core.rule.AddressUse;
import dev.bulletin.core.rule.CharacterTraits;
import dev.bulletin.core.rule.LinkRule;
import dev.bulletin.core.rule.StringRule;
import dev.bulletin.core.rule.TextRole;
import dev.bulletin.core.rule.TextRule;
import dev.bulletin.core.rule.WhenRule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks texts, lines, addresses and times. */
final class TextWalk implements InlineVisitor {

  private final RuleSet rules;
  private final WalkContext context;
  private TextRole role = TextRole.PARAGRAPH;

  TextWalk(RuleSet rules, WalkContext context) {
    this.rules = rules;
    this.context = context;
  }

  void text(String member, @Nullable Text text, TextRole textRole) {
    if (text != null) {
      context.push(member);
      text(text, textRole);
      context.pop();
    }
  }

  /** Walks the text that the context stands at. */
  void text(Text text, TextRole textRole) {
    boolean isCell = textRole == TextRole.CELL || textRole == TextRole.COLUMN;
    text(text, textRole, isCell ? Shorthand.wordsOfCell(text) : Shorthand.words(text));
  }

  /** Walks the text that the context stands at, with its words where it is a bare string. */
  void text(Text text, TextRole textRole, @Nullable String words) {
    if (StandIn.is(text)) {
      return;
    }
    for (TextRule rule : rules.texts(textRole, words != null)) {
      rule.check(text, textRole, context.as(rule));
    }
    TextRole before = role;
    role = textRole;
    wordsOrInlines(text, words);
    role = before;
  }

  private void wordsOrInlines(Text text, @Nullable String words) {
    if (words == null) {
      inlines(text.inlines());
    } else {
      context.push(0, true);
      string(words, role);
      context.pop();
    }
  }

  /** Of what stands in for a faulty one, which is {@code Plain}, the string is passed by. */
  private void inlines(List<Inline> inlines) {
    int size = inlines.size();
    for (int i = 0; i < size; i++) {
      Inline inline = inlines.get(i);
      context.push(i);
      if (inline instanceof Plain plain) {
        string(plain.value(), role); // by far the most, and cheaper than a visit
      } else {
        inline.accept(this);
      }
      context.pop();
    }
  }

  void line(String member, @Nullable String line, TextRole lineRole) {
    if (line != null) {
      context.push(member);
      string(line, lineRole);
      context.pop();
    }
  }

  /** Looks at the string that the context stands at. */
  void string(String value, TextRole stringRole) {
    if (value.isEmpty() || StandIn.is(value)) {
      return;
    }
    StringRules strings = context.stringRules();
    if (strings.anyMayMind(value, stringRole)) {
      CharacterTraits traits = CharacterTraits.of(value);
      if (strings.anyMinds(traits)) {
        string(value, traits, stringRole, strings);
      }
    }
  }

  private void string(String value, CharacterTraits traits, TextRole stringRole, StringRules on) {
    for (int i = 0; i < on.size(); i++) {
      StringRule rule = on.minding(i, traits);
      if (rule != null) {
        rule.check(value, traits, stringRole, context.as(rule));
      }
    }
  }

  void address(String member, @Nullable String address, AddressUse use) {
    if (address != null) {
      context.push(member);
      address(address, use);
      string(address, TextRole.ADDRESS);
      context.pop();
    }
  }

  private void address(String address, AddressUse use) {
    if (!StandIn.is(address)) {
      for (AddressRule rule : rules.addresses) {
        rule.check(address, use, context.as(rule));
      }
    }
  }

  void when(String member, @Nullable When when) {
    if (when == null || StandIn.is(when)) {
      return;
    }
    context.push(member);
    context.shorthand(Shorthand.isBare(when) ? "start" : null);
    for (WhenRule rule : rules.whens) {
      rule.check(when, context.as(rule));
    }
    context.shorthand(null);
    line("text", when.text(), TextRole.DATE_TEXT);
    context.pop();
  }

  @Override
  public void plain(Plain plain) {
    string(plain.value(), role);
  }

  @Override
  public void strong(Strong strong) {
    nested("strong", strong.strong());
  }

  @Override
  public void emphasis(Emphasis emphasis) {
    nested("em", emphasis.em());
  }

  @Override
  public void code(Code code) {
    line("code", code.code(), TextRole.CODE);
  }

  @Override
  public void link(Link link) {
    context.links(1);
    for (LinkRule rule : rules.links) {
      rule.check(link, context.as(rule));
    }
    nested("link", link.link());
    if (link.href() == null) {
      context.push("link");
      address(link.address(), AddressUse.LINK);
      context.pop();
    }
    address("href", link.href(), AddressUse.LINK);
    context.links(-1);
  }

  @Override
  public void span(Span span) {
    String before = context.enter(span.language());
    nested("span", span.span());
    context.restore(before);
  }

  private void nested(String member, Text text) {
    if (!StandIn.is(text)) {
      context.push(member);
      wordsOrInlines(text, Shorthand.words(text));
      context.pop();
    }
  }
}
