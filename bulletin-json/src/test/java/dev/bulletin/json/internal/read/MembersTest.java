// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MembersTest {

  private static Members members(int count) {
    Map<String, Check> checks = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      checks.put("member" + i, new AnyObject());
    }
    return new Members(checks);
  }

  @Test
  void eachNameHasASlotOfItsOwn() {
    for (int count = 0; count <= 64; count++) {
      Members members = members(count);
      assertThat(members.size()).isEqualTo(count);
      for (int slot = 0; slot < count; slot++) {
        String name = "member" + slot;
        assertThat(members.name(slot)).isEqualTo(name);
        assertThat(members.slot(name)).isEqualTo(slot);
        assertThat(members.slot(String.valueOf(name.toCharArray()))).isEqualTo(slot);
      }
      assertThat(members.slot("member" + count)).isEqualTo(-1);
      assertThat(members.slot("")).isEqualTo(-1);
    }
  }

  @Test
  void namesOfOneHashAreToldApart() {
    Members members =
        new Members(Map.of("Aa", new AnyObject(), "BB", new AnyObject(), "C#", new AnyObject()));
    assertThat(List.of("Aa", "BB", "C#"))
        .allSatisfy(name -> assertThat(members.name(members.slot(name))).isEqualTo(name));
    assertThat(members.slot("AaAa")).isEqualTo(-1);
  }

  @Test
  void aSetOfSlotsIsToldByItsNames() {
    assertThat(members(64).names(1L | 1L << 5 | 1L << 63))
        .containsExactly("member0", "member5", "member63");
    assertThat(members(3).names(0)).isEmpty();
  }

  @Test
  void moreThanFitIntoASetAreRefused() {
    assertThatThrownBy(() -> members(65))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("more than 64 members");
  }
}
