// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonValuesTest {

  @Test
  void aNumberKeepsItsDigitsAndTellsItsValue() {
    assertThat(JsonNumber.of(-42)).isEqualTo(new JsonNumber("-42"));
    assertThat(new JsonNumber("1.50").value()).isEqualTo(new BigDecimal("1.50"));
    assertThat(new JsonNumber("1.50")).isNotEqualTo(new JsonNumber("1.5"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "01", "+1", ".5", "1.", "1e", "0x1", "١", "NaN"})
  void whatJsonCallsNoNumberIsRefused(String literal) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new JsonNumber(literal))
        .withMessage("not a JSON number");
  }

  @Test
  void anObjectKeepsTheOrderOfItsMembers() {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put("z", JsonNumber.of(1));
    members.put("a", new JsonString("x"));
    assertThat(new JsonObject(members).members()).containsExactlyEntriesOf(members);
    assertThat(JsonObject.of("a", new JsonBoolean(true)).members())
        .containsExactly(Map.entry("a", new JsonBoolean(true)));
  }

  @Test
  void anObjectRefusesNullByTheNameOfTheMember() {
    Map<String, JsonValue> valueless = new HashMap<>();
    valueless.put("office", null);
    Map<String, JsonValue> nameless = new HashMap<>();
    nameless.put(null, JsonNumber.of(1));
    assertThatNullPointerException()
        .isThrownBy(() -> new JsonObject(valueless))
        .withMessage("office");
    assertThatNullPointerException().isThrownBy(() -> new JsonObject(nameless)).withMessage("name");
    assertThatNullPointerException().isThrownBy(() -> new JsonObject(null)).withMessage("members");
  }
}
