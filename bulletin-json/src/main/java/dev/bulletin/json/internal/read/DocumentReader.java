// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.read;

import dev.bulletin.core.diagnostic.StructureCode;
import dev.bulletin.json.internal.source.HalfCharacters;
import dev.bulletin.json.internal.source.SourceText;
import dev.bulletin.json.internal.source.SyntaxCheck;
import dev.bulletin.json.internal.source.SyntaxFault;
import dev.bulletin.json.internal.source.Utf8;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.base.ParserBase;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads documents by a compiled schema, one pass over the tokens each. Safe for use by many
 * threads.
 */
public final class DocumentReader {

  private final Check root;
  private final ReadLimits limits;
  private final int mostFaults;

  private final JsonFactory tokenizers;

  /**
   * A reader for documents whose root is checked so; it counts all faults and keeps the first ones.
   */
  public DocumentReader(Check root, ReadLimits limits, int mostFaults) {
    this.mostFaults = mostFaults;
    this.root = root;
    this.limits = limits;
    this.tokenizers = tokenizers(limits);
  }

  /**
   * Strict JSON in UTF-8. The limits are this reader's own, with places; the tokenizer has none but
   * depth.
   */
  private static JsonFactory tokenizers(ReadLimits limits) {
    return JsonFactory.builder()
        .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
        .disable(TokenStreamFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(limits.maxDepth() + 1)
                .maxNameLength(Integer.MAX_VALUE)
                .maxNumberLength(Integer.MAX_VALUE)
                .maxStringLength(Integer.MAX_VALUE)
                .maxDocumentLength(-1)
                .build())
        .build();
  }

  /** Reads one document. */
  public Reading read(SourceText source) {
    int damaged = damage(source);
    if (damaged >= 0) {
      return Reading.stoppedAt(
          Fault.of(StructureCode.JSON_ENCODING, damaged, "").between(damaged, damaged + 1));
    }
    Faults faults = new Faults(mostFaults);
    try (JsonParser parser = open(source)) {
      MemberScan.Factory scans = new MemberScan.Factory(tokenizers);
      Input in = new Input((ParserBase) parser, source, limits, faults, scans);
      if (in.nextValue() != null) {
        Object value = root.read(in);
        if (parser.nextToken() == null) {
          return new Reading(value, faults.first(), faults.count(), in.misspelt());
        }
      }
      return Reading.stoppedAt(syntax(source, source.to()));
    } catch (ReadingStopped stop) {
      return Reading.stoppedAt(stopped(source, stop.fault()));
    } catch (JacksonException e) {
      int offset = e.getLocation() == null ? 0 : (int) e.getLocation().getByteOffset();
      return Reading.stoppedAt(syntax(source, source.from() + Math.max(0, offset)));
    }
  }

  private JsonParser open(SourceText source) {
    return tokenizers.createParser(
        ObjectReadContext.empty(), source.bytes(), source.from(), source.to() - source.from());
  }

  private static int damage(SourceText source) {
    if (Utf8.isOtherUnicode(source.bytes(), source.from(), source.to())) {
      return source.from();
    }
    return Utf8.firstFault(source.bytes(), source.from(), source.to());
  }

  /**
   * Why the reading stopped before the end. What is not JSON is said not to be, wherever else it
   * reached a limit before.
   */
  private static Fault stopped(SourceText source, Fault limit) {
    SyntaxFault found = SyntaxCheck.find(source.bytes(), source.from(), source.to());
    return found == null ? limit : fault(found);
  }

  /** Says what the tokenizer refused; its own place serves where nothing else is found. */
  private static Fault syntax(SourceText source, int refusedAt) {
    SyntaxFault found = SyntaxCheck.find(source.bytes(), source.from(), source.to());
    if (found == null) {
      int half = HalfCharacters.firstInName(source.bytes(), source.from(), source.to());
      if (half >= 0) {
        return Fault.of(StructureCode.JSON_ENCODING, half, "")
            .between(half, half + HalfCharacters.ESCAPE_LENGTH)
            .with("name");
      }
      int offset = Math.min(refusedAt, source.to());
      found = new SyntaxFault(offset, offset, SyntaxFault.Kind.CHARACTER);
    }
    return fault(found);
  }

  private static Fault fault(SyntaxFault found) {
    return Fault.of(StructureCode.JSON_SYNTAX, found.start(), "")
        .between(found.start(), found.end())
        .with(found.kind().key());
  }
}
