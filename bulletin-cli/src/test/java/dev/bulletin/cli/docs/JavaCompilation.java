// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.docs;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles the Java of a page as one program, in which a warning is as bad as an error. */
final class JavaCompilation {

  private static final List<String> OPTIONS =
      List.of("--release", "17", "-proc:none", "-Xlint:all,-serial,-options", "-Werror");

  /**
   * What the compiler finds fault with.
   *
   * @param example where; empty where it is no example's fault
   * @param message what, and in which line of the page
   */
  record Finding(Optional<Example> example, String message) {}

  private JavaCompilation() {}

  static List<Finding> compile(List<JavaSource> sources, Path classes) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(found, Locale.ROOT, StandardCharsets.UTF_8)) {
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
      compiler.getTask(new StringWriter(), files, found, OPTIONS, null, sources).call();
    }
    return found.getDiagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.NOTE)
        .map(JavaCompilation::finding)
        .toList();
  }

  private static Finding finding(Diagnostic<? extends JavaFileObject> diagnostic) {
    String message = diagnostic.getMessage(Locale.ROOT);
    if (!(diagnostic.getSource() instanceof JavaSource source)) {
      return new Finding(Optional.empty(), message);
    }
    long line = source.lineOnPage(diagnostic.getLineNumber());
    return new Finding(Optional.of(source.example()), "line " + line + ": " + message);
  }
}
