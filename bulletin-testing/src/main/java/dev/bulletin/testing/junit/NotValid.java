// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.testing.junit;

import dev.bulletin.core.Bulletin;
import dev.bulletin.core.validation.ValidationOptions;
import dev.bulletin.testing.BulletinDocument;
import dev.bulletin.testing.BulletinDocumentAssert;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The files of a source that are not valid, where their tests ask for a bulletin. The source hands
 * out a stand-in for each, so that one such file does not keep the others from being tested; it is
 * told apart by its identity.
 */
final class NotValid {

  private static final ExtensionContext.Namespace NAMESPACE =
      ExtensionContext.Namespace.create(NotValid.class);

  private final Map<Bulletin, Runnable> failures =
      Collections.synchronizedMap(new IdentityHashMap<>());

  private NotValid() {}

  /** None yet, for the test whose arguments are asked for. */
  static NotValid startIn(ExtensionContext context) {
    NotValid none = new NotValid();
    context.getStore(NAMESPACE).put(NotValid.class, none);
    return none;
  }

  /** Those of the test that an invocation is of. */
  static NotValid of(ExtensionContext invocation) {
    NotValid started = invocation.getStore(NAMESPACE).get(NotValid.class, NotValid.class);
    return Objects.requireNonNull(started, "the source runs before its invocations");
  }

  /** What a test gets in place of a bulletin. */
  Bulletin standIn(BulletinDocument document, ValidationOptions options) {
    Bulletin standIn = Bulletin.builder("not valid", "en").build();
    failures.put(
        standIn, () -> new BulletinDocumentAssert(document).withOptions(options).isValid());
    return standIn;
  }

  /**
   * Fails where an argument is a stand-in.
   *
   * @throws AssertionError with what was found in the file
   */
  void check(Object argument) {
    Runnable failure = argument instanceof Bulletin bulletin ? failures.get(bulletin) : null;
    if (failure != null) {
      failure.run();
    }
  }
}
