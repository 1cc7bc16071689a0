// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class EightBytesTest {

  @Test
  void oneByteAmongOthersIsSeenWhereverItStands() {
    for (int other : new int[] {' ', '0', 'w', 0x7F, 0x80, 0xFF}) {
      for (int one = 0; one < 256; one++) {
        for (int at = 0; at < Long.BYTES; at++) {
          byte[] bytes = new byte[Long.BYTES];
          Arrays.fill(bytes, (byte) other);
          bytes[at] = (byte) one;
          long eight = EightBytes.at(bytes, 0);
          assertThat(EightBytes.holdBelow(eight, ' ')).isEqualTo(one < ' ');
          assertThat(EightBytes.hold(eight, '0')).isEqualTo(one == '0' || other == '0');
          assertThat(EightBytes.areAscii(eight)).isEqualTo(one < 0x80 && other < 0x80);
        }
      }
    }
  }

  @Test
  void eachByteIsMarkedThatIsTheCharacterAndNoOther() {
    for (int one = 0; one < 256; one++) {
      for (int at = 0; at < Long.BYTES; at++) {
        byte[] bytes = "0a0000a0".getBytes(StandardCharsets.US_ASCII);
        bytes[at] = (byte) one;
        long marks = EightBytes.marks(EightBytes.at(bytes, 0), 'a');
        for (byte each : bytes) {
          assertThat(marks & 0xFF).isEqualTo(each == 'a' ? 0x80 : 0);
          marks >>>= Byte.SIZE;
        }
      }
    }
  }

  @Test
  void theFirstMarkIsTold() {
    long marks =
        EightBytes.marks(EightBytes.at("xyz\n\n12\n".getBytes(StandardCharsets.US_ASCII), 0), '\n');
    assertThat(EightBytes.firstMarked(marks)).isEqualTo(3);
    assertThat(EightBytes.firstMarked(marks & (marks - 1))).isEqualTo(4);
  }
}
