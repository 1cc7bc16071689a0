// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.docs;

import java.net.URI;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.SimpleJavaFileObject;

/**
 * What the compiler gets of an example. One with imports is a whole file; one that declares types
 * lacks only the imports; anything else is statements, which may use {@code bulletin}.
 */
final class JavaSource extends SimpleJavaFileObject {

  private static final Pattern TYPE =
      Pattern.compile(
          "^(?:public |final |abstract |sealed )*(?:class|interface|record|enum) (\\w+)",
          Pattern.MULTILINE);
  private static final Pattern IMPORT = Pattern.compile("^import ", Pattern.MULTILINE);
  private static final String IMPORTS =
      List.of(
              "dev.bulletin.core.*",
              "dev.bulletin.core.diagnostic.*",
              "dev.bulletin.core.extension.*",
              "dev.bulletin.core.rule.*",
              "dev.bulletin.core.validation.*",
              "dev.bulletin.json.*",
              "dev.bulletin.render.*",
              "dev.bulletin.render.eml.*",
              "dev.bulletin.render.html.*",
              "dev.bulletin.render.markdown.*",
              "dev.bulletin.render.text.*",
              "jakarta.validation.ConstraintViolation",
              "jakarta.validation.Valid",
              "jakarta.validation.Validation",
              "jakarta.validation.Validator",
              "java.io.*",
              "java.net.*",
              "java.nio.charset.*",
              "java.nio.file.*",
              "java.time.*",
              "java.util.*")
          .stream()
          .map(name -> "import " + name + "; ")
          .collect(Collectors.joining());

  private final Example example;
  private final String className;
  private final String code;
  private final int linesBefore;

  private JavaSource(Example example, String className, String before, String after) {
    super(URI.create("string:///" + className + ".java"), Kind.SOURCE);
    this.example = example;
    this.className = className;
    this.code = before + example.text() + after;
    this.linesBefore = before.isEmpty() ? 0 : 1;
  }

  static JavaSource of(Example example) {
    Matcher type = TYPE.matcher(example.text());
    if (!type.find()) {
      String name = "Line" + example.line();
      return new JavaSource(example, name, IMPORTS + main(name), "}}\n");
    }
    boolean whole = IMPORT.matcher(example.text()).find();
    return new JavaSource(example, type.group(1), whole ? "" : IMPORTS + "\n", "");
  }

  private static String main(String name) {
    return "class "
        + name
        + " { private static final Bulletin bulletin = dev.bulletin.cli.docs.JavaRunner.sample();"
        + " public static void main(String[] arguments) throws Exception {\n";
  }

  Example example() {
    return example;
  }

  String className() {
    return className;
  }

  /** Whether there is something to run. */
  boolean runs() {
    return code.contains("public static void main(");
  }

  /** The line of the page for a line of this source. */
  long lineOnPage(long line) {
    return example.line() + line - linesBefore;
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
    return code;
  }
}
