// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.json.BulletinParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShapesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'heading': 'Boats', 'body': [1], 'items': ['rice']}",
        "{'heading': 'Boats', 'bdy': ['Two boats.'], 'items': ['rice']}",
        "{'items': ['rice', 3], 'heading': 'Boats'}",
        "{'level': '3', 'items': ['rice', 3], 'heading': 'Boats'}",
      })
  void nothingButTheAmbiguityIsSaidOfAnObjectThatIsTwoThings(String block) {
    assertThat(faults(block))
        .containsExactly(
            "error: more than one member names the shape of this object: \"heading\" or \"items\""
                + " [shape-ambiguous]");
  }

  @Test
  void aSlipInTheNameOfAShapeIsForgiven() {
    assertThat(faults("{'body': ['Two boats.'], 'headng': 'Boats'}"))
        .containsExactly("error: unknown member \"headng\" [member-unknown]");
    assertThat(faults("{'source': 'a sailor', 'quotes': 'Two boats.'}"))
        .containsExactly("error: unknown member \"quotes\" [member-unknown]");
  }

  @Test
  void theNameOfAnotherMemberIsNoSlip() {
    // "alt" and "caption" are an image's, however near they may be to the name of a shape.
    assertThat(faults("{'alt': 'Two boats.', 'caption': 'Boats'}"))
        .containsExactly(
            "error: no member names the shape of this object: it needs one of \"text\","
                + " \"heading\", \"items\", \"image\", \"quote\", \"rows\" or \"pre\""
                + " [shape-unknown]");
  }

  /** What is found in a block, without the place. */
  private static String[] faults(String block) {
    String json = "{'title': 'Boats', 'language': 'en', 'body': [" + block + "]}";
    return BulletinParser.create().parse(json.replace('\'', '"')).diagnostics().stream()
        .map(diagnostic -> diagnostic.toString().replaceFirst("^[^ ]+ ", ""))
        .toArray(String[]::new);
  }
}
