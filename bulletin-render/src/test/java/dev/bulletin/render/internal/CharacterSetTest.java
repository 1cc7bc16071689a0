// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CharacterSetTest {

  @Test
  void itFindsTheFirstOfItsCharactersWhereverItStands() {
    CharacterSet set = new CharacterSet().add("<&").add(0xD800, 0xDFFF).remove("\uDBFF");
    Random random = new Random(7);
    for (int n = 0; n < 20_000; n++) {
      String words = words(random, random.nextInt(24));
      int from = words.isEmpty() ? 0 : random.nextInt(words.length());
      assertThat(set.first(words.toCharArray(), from, words.length()))
          .as("%s from %d", words, from)
          .isEqualTo(firstByOne(set, words, from));
      assertThat(set.first(words, from))
          .as("%s from %d", words, from)
          .isEqualTo(firstByOne(set, words, from));
    }
  }

  private static String words(Random random, int length) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < length; i++) {
      words.append("aaaaaaa–é漢<&\uD800\uDBFF\uFFFF".charAt(random.nextInt(15)));
    }
    return words.toString();
  }

  private static int firstByOne(CharacterSet set, String words, int from) {
    int i = from;
    while (i < words.length() && !set.contains(words.charAt(i))) {
      i++;
    }
    return i;
  }

  @Test
  void itHoldsWhatWasAddedAndNotTakenOut() {
    CharacterSet set = new CharacterSet().add(0, 31).remove("\t").add("é");
    assertThat(set.contains('\0')).isTrue();
    assertThat(set.contains('\u001f')).isTrue();
    assertThat(set.contains('é')).isTrue();
    assertThat(set.contains('\t')).isFalse();
    assertThat(set.contains(' ')).isFalse();
    assertThat(set.contains('\uFFFF')).isFalse();
  }

  @Test
  void aRangeIsTakenOutFromItsFirstToItsLast() {
    CharacterSet set = new CharacterSet().add(0, 31).remove(9, 13);
    assertThat(set.contains('\u0008')).isTrue();
    assertThat(set.contains('\u0009')).isFalse();
    assertThat(set.contains('\u000b')).isFalse();
    assertThat(set.contains((char) 13)).isFalse();
    assertThat(set.contains('\u000e')).isTrue();
  }
}
