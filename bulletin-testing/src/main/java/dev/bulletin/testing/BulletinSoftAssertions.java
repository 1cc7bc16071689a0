// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.testing;

import java.util.function.Consumer;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.api.SoftAssertionsProvider;

/**
 * Assertions on bulletins, and AssertJ's own, that go on after a failure and tell all of them at
 * the end.
 *
 * <pre>{@code
 * BulletinSoftAssertions.assertBulletinsSoftly(softly -> {
 *   softly.assertThatBulletin(draft).isValid();
 *   softly.assertThat(bulletin).hasSection("East Coast").hasTitle("Open day");
 * });
 * }</pre>
 *
 * <p>With JUnit Jupiter, AssertJ's {@code SoftAssertionsExtension} makes one for a parameter or an
 * {@code @InjectSoftAssertions} field of this type. For one thread. On the class path, as tests
 * usually run: AssertJ cannot make soft assertions of another named module.
 *
 * @since 0.1
 */
public class BulletinSoftAssertions extends SoftAssertions
    implements BulletinSoftAssertionsProvider {

  /** Starts with no failure. */
  public BulletinSoftAssertions() {}

  /**
   * Runs assertions and fails at the end, where some of them failed.
   *
   * @param assertions the assertions
   */
  public static void assertBulletinsSoftly(Consumer<BulletinSoftAssertions> assertions) {
    SoftAssertionsProvider.assertSoftly(BulletinSoftAssertions.class, assertions);
  }
}
