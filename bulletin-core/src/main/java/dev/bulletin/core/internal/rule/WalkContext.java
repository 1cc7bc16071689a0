// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule;

import dev.bulletin.core.Bulletin;
import dev.bulletin.core.diagnostic.MessageArgument;
import dev.bulletin.core.rule.Rule;
import dev.bulletin.core.rule.RuleContext;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where the walk stands, and what was found so far. */
final class WalkContext implements RuleContext {

  private final RulePath path = new RulePath();
  private final List<Finding> found = new ArrayList<>();
  private @Nullable IdentityHashMap<Rule, Set<String>> seen;
  private final Bulletin bulletin;
  private final RuleSet rules;
  private final RuleSurroundings surroundings;
  private String language;
  private StringRules stringRules;
  private int sectionDepth;
  private int listDepth;
  private int linkDepth;
  private @Nullable Rule speaking;
  private @Nullable String shorthand;

  WalkContext(Bulletin bulletin, RuleSet rules, RuleSurroundings surroundings) {
    this.bulletin = bulletin;
    this.language = bulletin.language();
    this.rules = rules;
    this.stringRules = rules.strings(language);
    this.surroundings = surroundings;
  }

  /** Tells which rule is about to look; the same context serves all. */
  WalkContext as(Rule rule) {
    speaking = rule;
    return this;
  }

  /**
   * Names the only member of what is looked at, which canonical JSON writes without its name; null
   * for none.
   */
  void shorthand(@Nullable String member) {
    shorthand = member;
  }

  void push(String member) {
    path.push(member, false);
  }

  void push(String member, boolean elided) {
    path.push(member, elided);
  }

  void push(int index) {
    path.push(index, false);
  }

  void push(int index, boolean elided) {
    path.push(index, elided);
  }

  void pop() {
    path.pop();
  }

  /**
   * Takes on a part's own language where it has one; what it was before is handed back, to be
   * restored.
   */
  String enter(@Nullable String own) {
    String before = language;
    if (own != null) {
      restore(own);
    }
    return before;
  }

  void restore(String before) {
    if (!language.equals(before)) {
      language = before;
      stringRules = rules.strings(before);
    }
  }

  /** The rules on strings of the language in force. */
  StringRules stringRules() {
    return stringRules;
  }

  void sections(int change) {
    sectionDepth += change;
  }

  void lists(int change) {
    listDepth += change;
  }

  void links(int change) {
    linkDepth += change;
  }

  List<Finding> found() {
    return found;
  }

  @Override
  public Bulletin bulletin() {
    return bulletin;
  }

  @Override
  public String language() {
    return language;
  }

  @Override
  public Optional<Temporal> now() {
    return surroundings.now();
  }

  @Override
  public boolean pictureExists(String picture) {
    return surroundings.pictureExists().test(picture);
  }

  @Override
  public int sectionDepth() {
    return sectionDepth;
  }

  @Override
  public int listDepth() {
    return listDepth;
  }

  @Override
  public int linkDepth() {
    return linkDepth;
  }

  @Override
  public boolean isSound(Object part) {
    return !StandIn.is(part);
  }

  @Override
  public boolean isFirst(String value) {
    if (seen == null) {
      seen = new IdentityHashMap<>(); // few rules ask, and it is large
    }
    return seen.computeIfAbsent(speaker(), rule -> new HashSet<>()).add(value);
  }

  @Override
  public void report(MessageArgument... arguments) {
    add(false, -1, -1, arguments);
  }

  @Override
  public void reportCharacters(int start, int end, MessageArgument... arguments) {
    add(false, start, end, arguments);
  }

  @Override
  public void reportMember(String member, MessageArgument... arguments) {
    push(member, member.equals(shorthand));
    add(false, -1, -1, arguments);
    pop();
  }

  @Override
  public void reportElement(String member, int index, MessageArgument... arguments) {
    if (!member.isEmpty()) {
      push(member);
    }
    push(index);
    add(false, -1, -1, arguments);
    pop();
    if (!member.isEmpty()) {
      pop();
    }
  }

  @Override
  public void reportAt(List<Object> steps, MessageArgument... arguments) {
    for (Object step : steps) {
      if (step instanceof Integer index) {
        push(index);
      } else {
        push((String) step);
      }
    }
    add(false, -1, -1, arguments);
    steps.forEach(step -> pop());
  }

  @Override
  public void reportAbsence(MessageArgument... arguments) {
    add(true, -1, -1, arguments);
  }

  private void add(boolean absence, int start, int end, MessageArgument... arguments) {
    Rule rule = speaker();
    found.add(
        new Finding(
            rule,
            rules.order(rule),
            path.steps(),
            path.pointer(),
            absence,
            start,
            end,
            List.of(arguments)));
  }

  private Rule speaker() {
    if (speaking == null) {
      throw new IllegalStateException("a finding outside of a rule");
    }
    return speaking;
  }
}
