// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every public type says since which version it is there. */
class SinceTest {

  @ParameterizedTest
  @ValueSource(strings = {"core", "json", "render", "testing"})
  void everyPublicTypeSaysSinceWhen(String module) throws IOException {
    Path sources = Path.of("..", "bulletin-" + module, "src", "main", "java");
    PublicTypes types = new PublicTypes();
    types.read(exportedSources(sources));
    assertThat(types.all).hasSizeGreaterThan(7);
    assertThat(types.silent).as("public types without @since").isEmpty();
  }

  private static List<Path> exportedSources(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !folder.relativize(file).toString().contains("internal"))
          .filter(file -> !file.endsWith("module-info.java"))
          .toList();
    }
  }

  /** Looks at each type that users may name, and at what stands in its comment. */
  private static final class PublicTypes extends TreePathScanner<@Nullable Void, @Nullable Void> {

    private final List<String> all = new ArrayList<>();
    private final List<String> silent = new ArrayList<>();
    private @Nullable DocTrees comments;

    void read(List<Path> files) throws IOException {
      JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
      try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
        JavacTask task =
            (JavacTask)
                compiler.getTask(
                    null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(files));
        comments = DocTrees.instance(task);
        for (CompilationUnitTree unit : task.parse()) {
          scan(unit, null);
        }
      }
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, @Nullable Void unused) {
      if (isPublic(getCurrentPath())) {
        String name = type.getSimpleName().toString();
        all.add(name);
        if (!saysSince(comments.getDocCommentTree(getCurrentPath()))) {
          silent.add(name);
        }
        return super.visitClass(type, null);
      }
      return null;
    }

    /** Whether users may name it; what encloses it is public. */
    private static boolean isPublic(TreePath path) {
      boolean isInInterface =
          path.getParentPath().getLeaf().getKind() == Tree.Kind.INTERFACE
              || path.getParentPath().getLeaf().getKind() == Tree.Kind.ANNOTATION_TYPE;
      return isInInterface
          || ((ClassTree) path.getLeaf()).getModifiers().getFlags().contains(Modifier.PUBLIC);
    }

    private static boolean saysSince(@Nullable DocCommentTree comment) {
      return comment != null
          && comment.getBlockTags().stream().anyMatch(tag -> tag.getKind() == DocTree.Kind.SINCE);
    }
  }
}
