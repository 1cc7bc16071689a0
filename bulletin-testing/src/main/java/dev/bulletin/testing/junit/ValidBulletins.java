// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.testing.junit;

import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/** Fails an invocation that asks for a bulletin where the file holds no valid one. */
final class ValidBulletins implements InvocationInterceptor {

  @Override
  public void interceptTestTemplateMethod(
      Invocation<@Nullable Void> invocation,
      ReflectiveInvocationContext<Method> invocationContext,
      ExtensionContext extensionContext)
      throws Throwable {
    NotValid notValid = NotValid.of(extensionContext);
    try {
      invocationContext.getArguments().forEach(notValid::check);
    } catch (AssertionError e) {
      invocation.skip();
      throw e;
    }
    invocation.proceed();
  }
}
