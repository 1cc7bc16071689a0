// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.testing;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

/**
 * Keeps tests that are to fail from being run but by a test that looks at how they do: {@code
 * ExtendWith} this, and {@link #run}.
 */
public final class RunByTest implements ExecutionCondition {

  private static final String KEY = "dev.bulletin.testing.run-by-test";

  /** Runs one test method. */
  public static EngineExecutionResults run(Class<?> type, String method, Class<?>... parameters) {
    return EngineTestKit.engine("junit-jupiter")
        .configurationParameter(KEY, "true")
        .selectors(DiscoverySelectors.selectMethod(type, method, parameters))
        .execute();
  }

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    return context.getConfigurationParameter(KEY).isPresent()
        ? ConditionEvaluationResult.enabled("run by a test")
        : ConditionEvaluationResult.disabled("run by a test alone");
  }
}
