// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpareBuffersTest {

  @Test
  void aBufferThatWasLeftIsTakenOnce() {
    SpareBuffers buffers = new SpareBuffers(16);
    char[] first = buffers.take();
    assertThat(first).hasSize(16);
    buffers.leave(first);
    assertThat(buffers.take()).isSameAs(first);
    assertThat(buffers.take()).isNotSameAs(first).hasSize(16);
  }

  @Test
  void aLargeOneIsNotKept() {
    SpareBuffers buffers = new SpareBuffers(16);
    buffers.leave(new char[1 << 20]);
    assertThat(buffers.take()).hasSize(16);
  }
}
