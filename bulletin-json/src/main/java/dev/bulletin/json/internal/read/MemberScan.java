// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.read;

import dev.bulletin.json.internal.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A look ahead at an object's names: for the shapes that the first member does not name, and for
 * members that the format does not know.
 *
 * @param names the names in their order
 */
record MemberScan(List<String> names) {

  private static final int MOST_STRANGERS = 32;

  /** Which of some members stand there, as bits. */
  long present(Members members) {
    long present = 0;
    for (String name : names) {
      int slot = members.slot(name);
      present |= slot < 0 ? 0 : 1L << slot;
    }
    return present;
  }

  /** The first names that are none of some members'. */
  List<String> strangers(Members members) {
    return names.stream().filter(name -> members.slot(name) < 0).limit(MOST_STRANGERS).toList();
  }

  /** Makes scans with a tokenizer of their own. */
  record Factory(JsonFactory tokenizers) {

    MemberScan scan(SourceText source, int start) {
      List<String> names = new ArrayList<>();
      try (JsonParser parser = open(source, start)) {
        parser.nextToken();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
          names.add(name);
          parser.nextToken();
          parser.skipChildren();
        }
      } catch (JacksonException e) {
        // The reading itself comes to this place and says what is wrong with it.
        return new MemberScan(names);
      }
      return new MemberScan(names);
    }

    /** The offset of the first member with a name in the object that starts at an offset. */
    int find(SourceText source, int start, String wanted) {
      try (JsonParser parser = open(source, start)) {
        parser.nextToken();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
          if (name.equals(wanted)) {
            return start + (int) parser.currentTokenLocation().getByteOffset();
          }
          parser.nextToken();
          parser.skipChildren();
        }
      }
      throw new IllegalStateException("no such member");
    }

    private JsonParser open(SourceText source, int start) {
      return tokenizers.createParser(
          ObjectReadContext.empty(), source.bytes(), start, source.to() - start);
    }
  }
}
