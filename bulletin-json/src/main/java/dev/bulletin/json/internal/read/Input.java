// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.read;

import dev.bulletin.core.diagnostic.JsonPointer;
import dev.bulletin.core.diagnostic.MessageArgument;
import dev.bulletin.core.diagnostic.StructureCode;
import dev.bulletin.json.internal.source.SourceText;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.base.ParserBase;

/** The tokens of one document under its limits, and the faults found in them. */
final class Input {

  private final ParserBase parser;
  private final SourceText source;
  private final ReadLimits limits;
  private final Faults faults;
  private final MemberScan.Factory scans;
  private final Map<String, String> misspelt = new HashMap<>(0);
  private final Elements elements = new Elements();
  private int depth;
  private int nodes;

  Input(
      ParserBase parser,
      SourceText source,
      ReadLimits limits,
      Faults faults,
      MemberScan.Factory scans) {
    this.parser = parser;
    this.source = source;
    this.limits = limits;
    this.faults = faults;
    this.scans = scans;
  }

  /** Goes to the value after a name, or to the root. */
  @Nullable JsonToken nextValue() {
    JsonToken token = parser.nextToken();
    count();
    return token;
  }

  /** Goes to the next element; false at the end of the array. */
  boolean nextElement() {
    if (parser.nextToken() == JsonToken.END_ARRAY) {
      return false;
    }
    count();
    return true;
  }

  /** Goes to the next name; null at the end of the object. */
  @Nullable String nextName() {
    return parser.nextName();
  }

  JsonToken token() {
    return parser.currentToken();
  }

  /** The string that is current. */
  String string() {
    String value = parser.getString();
    if (value.length() > limits.maxStringLength()) {
      throw tooLong("string", limits.maxStringLength());
    }
    return value;
  }

  /** The number that is current, as it is spelled. */
  String number() {
    if (parser.getStringLength() > limits.maxNumberLength()) {
      throw tooLong("number", limits.maxNumberLength());
    }
    return parser.getString();
  }

  /** Refuses a name that is too long; only names that the format does not know can be. */
  void checkName(String name) {
    if (name.length() > limits.maxNameLength()) {
      throw new ReadingStopped(
          Fault.of(
                  StructureCode.DOCUMENT_TOO_LARGE,
                  nameOffset(),
                  pointer(),
                  MessageArgument.count(limits.maxNameLength()))
              .with("name"));
    }
  }

  private ReadingStopped tooLong(String what, int limit) {
    return new ReadingStopped(
        Fault.of(
                StructureCode.DOCUMENT_TOO_LARGE, offset(), pointer(), MessageArgument.count(limit))
            .with(what));
  }

  private void count() {
    if (++nodes > limits.maxNodes()) {
      throw new ReadingStopped(
          Fault.of(
                  StructureCode.DOCUMENT_TOO_MANY_NODES,
                  offset(),
                  pointer(),
                  MessageArgument.count(limits.maxNodes()))
              .atFirstCharacter());
    }
  }

  /** Enters the object or array whose opening bracket is current. */
  void enter() {
    if (++depth > limits.maxDepth()) {
      throw new ReadingStopped(
          Fault.of(
                  StructureCode.DOCUMENT_TOO_DEEP,
                  offset(),
                  pointer(),
                  MessageArgument.count(limits.maxDepth()))
              .atFirstCharacter());
    }
  }

  void leave() {
    depth--;
  }

  /** Skips to the last token of the value that is current. */
  void skipValue() {
    if (token().isStructStart()) {
      enter();
      skipRest();
    }
  }

  /** Skips to the closing bracket of the object or array that was entered last. */
  void skipRest() {
    int outside = depth - 1;
    while (depth > outside) {
      JsonToken token = parser.nextToken();
      if (token == JsonToken.PROPERTY_NAME) {
        checkName(parser.currentName());
      } else if (token.isStructEnd()) {
        leave();
      } else {
        count();
        if (token.isStructStart()) {
          enter();
        }
      }
    }
  }

  /**
   * Skips to the closing brace of an object that was entered, from a name of it or the brace
   * itself.
   */
  void skipObject() {
    if (token() == JsonToken.END_OBJECT) {
      leave();
    } else {
      skipRest();
    }
  }

  /** Skips the value after a name. */
  void skipNextValue() {
    nextValue();
    skipValue();
  }

  /** The offset of the value that is current. */
  int offset() {
    return source.from() + (int) parser.getTokenCharacterOffset() - 1;
  }

  /** The offset of the name that is current. */
  int nameOffset() {
    return source.from() + (int) parser.currentTokenLocation().getByteOffset();
  }

  /** The JSON Pointer of what is current. */
  String pointer() {
    return Pointers.of(parser.streamReadContext(), 0);
  }

  /** The JSON Pointer of the object whose member's name, or whose closing brace, is current. */
  String objectPointer() {
    return Pointers.of(parser.streamReadContext(), token() == JsonToken.END_OBJECT ? 0 : 1);
  }

  MemberScan scan(int objectStart) {
    return scans.scan(source, objectStart);
  }

  /** The elements so far of the arrays that are being read. */
  Elements elements() {
    return elements;
  }

  Faults faults() {
    return faults;
  }

  void fault(Fault fault) {
    if (fault.code() == StructureCode.VERSION_UNSUPPORTED) {
      throw new ReadingStopped(fault);
    }
    faults.add(fault);
  }

  /** Records that the name that is current stood in its object before, and skips its value. */
  void duplicate(int objectStart, String name) {
    if (faults.isFull()) {
      faults.countOnly();
    } else {
      int first = scans.find(source, objectStart, name);
      fault(
          Fault.of(
              StructureCode.JSON_DUPLICATE_MEMBER,
              nameOffset(),
              pointer(),
              Shown.of(name),
              MessageArgument.place(source.position(first))));
    }
    skipNextValue();
  }

  private MessageArgument shown(JsonType found) {
    return switch (found) {
      case OBJECT, ARRAY -> MessageArgument.word(found.key());
      case NUMBER, INTEGER -> MessageArgument.word(number());
      default -> Shown.of(parser.getString());
    };
  }

  /** Remembers under which name a member stands that is misspelt. */
  void misspelt(String meant, String written) {
    misspelt.put(JsonPointer.member(objectPointer(), meant), written);
  }

  /** The names as written, by the JSON Pointer that the member would have were it spelled right. */
  Map<String, String> misspelt() {
    return misspelt;
  }

  /** Records that a value has the wrong type, and skips it. */
  @Nullable Object mismatch(Set<JsonType> expected) {
    JsonType found = JsonType.of(token());
    fault(
        Fault.of(StructureCode.TYPE_MISMATCH, offset(), pointer(), shown(found))
            .with(found.key())
            .expecting(expected));
    skipValue();
    return null;
  }
}
