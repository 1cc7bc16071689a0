// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** YAML is read, and no key is there twice. */
final class YamlExamples {

  private YamlExamples() {}

  static void check(Example example) {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    assertThat(new Yaml(new SafeConstructor(options)).loadAll(example.text()))
        .isNotEmpty()
        .doesNotContainNull();
  }
}
