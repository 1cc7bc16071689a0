// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SurrogatesTest {

  @Test
  void aPairStaysAsItIs() {
    String json = "[\"a\ud83d\udea2\ud83d\udea2\"]";
    assertThat(Surrogates.escaped(json)).isSameAs(json);
    assertThat(Surrogates.escaped("")).isEmpty();
  }

  @Test
  void aHalfAloneBecomesAnEscape() {
    assertThat(Surrogates.escaped("[\"a\ud83dbc\udea2d\"]")).isEqualTo("[\"a\\ud83dbc\\udea2d\"]");
    assertThat(Surrogates.escaped("\ud83d\ud83d\udea2\udea2"))
        .isEqualTo("\\ud83d\ud83d\udea2\\udea2");
    assertThat(Surrogates.escaped("\ud83d")).isEqualTo("\\ud83d");
  }
}
