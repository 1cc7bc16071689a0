// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.testing.junit;

import dev.bulletin.core.rule.Level;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * Runs a parameterized test once for each bulletin in a folder and below it, in the order of their
 * names. An invocation is named by the file.
 *
 * <pre>{@code
 * @ParameterizedTest
 * @BulletinSource("src/main/bulletins")
 * void isValid(Path file) {
 *   assertThatBulletin(file).isValid().hasNoWarnings();
 * }
 * }</pre>
 *
 * <p>The test's first parameters take the file as they are declared, at most one of each type: its
 * {@code Path}, what came of reading it as a {@code dev.bulletin.json.ParseResult}, or the {@code
 * dev.bulletin.core.Bulletin}. Where a bulletin is asked for and the file is not valid, that
 * invocation fails with what was found; the others run.
 *
 * <p>A folder that is not there, or has no bulletin, is a failure.
 *
 * @since 0.1
 */
@Documented
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@ArgumentsSource(BulletinArguments.class)
@ExtendWith(ValidBulletins.class)
@SuppressWarnings(
    "exports") // JUnit is there for whoever uses this, and no one else names those two
public @interface BulletinSource {

  /**
   * The folders.
   *
   * @return paths, relative to the working directory: with Maven and Gradle the module's
   */
  String[] value();

  /**
   * Which files are bulletins.
   *
   * @return patterns for the names of files, as {@link java.nio.file.FileSystem#getPathMatcher}
   *     takes them after {@code glob:}
   */
  String[] include() default "*.bulletin.json";

  /**
   * Levels of rules that are on beside the mandatory and recommended ones, where a bulletin or what
   * came of reading it is asked for.
   *
   * @return the levels
   */
  Level[] levels() default {};
}
