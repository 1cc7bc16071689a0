// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.core.diagnostic.StructureCode;
import org.junit.jupiter.api.Test;

class FirstFaultsTest {

  private static Fault at(int offset) {
    return Fault.of(StructureCode.TEXT_BLANK, offset, "/" + offset);
  }

  @Test
  void areTheFirstOfTheDocumentInWhateverOrderTheyCome() {
    Faults faults = new Faults(3);
    for (int i = 0; i < 100; i++) {
      faults.add(at((i * 37) % 100));
    }
    assertThat(faults.first()).containsExactly(at(0), at(1), at(2));
    assertThat(faults.count()).isEqualTo(100);
    assertThat(faults.areAllKept()).isFalse();
  }

  @Test
  void ofOnePlaceComeInTheOrderOfTheirCodes() {
    Faults faults = new Faults(3);
    Fault unknown = Fault.of(StructureCode.MEMBER_UNKNOWN, 4, "/a");
    Fault missing = Fault.of(StructureCode.TYPE_MISMATCH, 4, "");
    faults.add(unknown.code().compareTo(missing.code()) < 0 ? missing : unknown);
    faults.add(unknown.code().compareTo(missing.code()) < 0 ? unknown : missing);
    assertThat(faults.first()).isSortedAccordingTo((a, b) -> a.code().compareTo(b.code()));
  }

  @Test
  void asManyAsAreKeptAreAll() {
    Faults faults = new Faults(2);
    assertThat(faults.isFull()).isFalse();
    faults.add(at(5));
    assertThat(faults.isFull()).isFalse();
    faults.add(at(4));
    assertThat(faults.isFull()).isTrue();
    assertThat(faults.areAllKept()).isTrue();
    assertThat(faults.first()).containsExactly(at(4), at(5));
    faults.countOnly();
    assertThat(faults.areAllKept()).isFalse();
    assertThat(faults.count()).isEqualTo(3);
  }

  @Test
  void whatIsForgottenIsNotCountedEither() {
    Faults faults = new Faults(9);
    faults.add(at(1));
    faults.add(at(7));
    long before = faults.count();
    faults.add(at(8));
    faults.add(at(9));
    faults.forgetFrom(8, before);
    assertThat(faults.first()).containsExactly(at(1), at(7));
    assertThat(faults.count()).isEqualTo(2);
    faults.forgetFrom(1, 2);
    assertThat(faults.first()).as("nothing came since").containsExactly(at(1), at(7));
  }
}
