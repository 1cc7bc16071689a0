// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.core.Bulletin;
import dev.bulletin.render.RandomBulletins;
import dev.bulletin.render.Renderer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConcurrencyTest {

  static Stream<Renderer> renderers() {
    return Stream.of(
        HtmlRenderer.create(),
        EmailRenderer.builder()
            .attributeProvider(
                (part, element, attributes) -> attributes.put("data-element", element))
            .item("praise", (item, context) -> context.usual())
            .build());
  }

  @ParameterizedTest
  @MethodSource("renderers")
  void oneRendererServesManyThreads(Renderer renderer) throws Exception {
    List<Bulletin> bulletins = RandomBulletins.first(60).toList();
    List<String> expected = bulletins.stream().map(renderer::render).toList();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Callable<List<String>>> all = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        all.add(() -> bulletins.stream().map(renderer::render).toList());
      }
      for (Future<List<String>> rendered : threads.invokeAll(all)) {
        assertThat(rendered.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
