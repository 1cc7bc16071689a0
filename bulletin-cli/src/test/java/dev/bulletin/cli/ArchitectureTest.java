// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.File;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which part of the code may know which: {@code docs/architecture.md} says why. */
class ArchitectureTest {

  private static final JavaClasses CODE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.bulletin");

  private enum Module {
    CORE,
    JSON,
    RENDER,
    TESTING,
    CLI;

    String root() {
      return "dev.bulletin." + toString();
    }

    String all() {
      return root() + "..";
    }

    String internals() {
      return root() + "..internal..";
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"CORE", "JSON", "RENDER", "TESTING"})
  void everyModuleIsLookedAt(Module module) {
    assertThat(CODE.that(resideInAnyPackage(module.all())))
        .as("classes of %s, package descriptions aside", module)
        .anyMatch(type -> !type.getSimpleName().equals("package-info"));
  }

  @Test
  void packagesFormNoCycle() {
    slices().matching("dev.bulletin.(**)").should().beFreeOfCycles().check(CODE);
  }

  /** Inside, or in the modules that {@code module-info} names as its friends. */
  @ParameterizedTest
  @EnumSource
  void internalsAreUsedOnlyWhereTheirModuleSaysSo(Module module) {
    Map<String, Set<String>> friends =
        descriptor(module).exports().stream()
            .collect(
                Collectors.toMap(
                    ModuleDescriptor.Exports::source, ModuleDescriptor.Exports::targets));

    for (Module other : EnumSet.complementOf(EnumSet.of(module))) {
      noClasses()
          .that()
          .resideInAPackage(other.all())
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(module.internals())
                  .and(
                      describe(
                          "not exported to " + other,
                          type ->
                              !friends
                                  .getOrDefault(type.getPackageName(), Set.of())
                                  .contains(other.root()))))
          .check(CODE);
    }
  }

  @Test
  void coreKnowsNeitherJsonNorTheCommandLine() {
    noClasses()
        .that()
        .resideInAPackage(Module.CORE.all())
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "tools.jackson..",
            "com.fasterxml..",
            "picocli..",
            Module.JSON.all(),
            Module.RENDER.all(),
            Module.TESTING.all(),
            Module.CLI.all())
        .check(CODE);
  }

  @Test
  void coreFindsItsConstraintEngineAtRunTime() {
    noClasses()
        .that()
        .resideInAPackage(Module.CORE.all())
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.hibernate..", "jakarta.el..", "org.glassfish..")
        .check(CODE);
  }

  @Test
  void renderersKnowTheModelAlone() {
    classes()
        .that()
        .resideInAPackage(Module.RENDER.all())
        .and()
        .resideOutsideOfPackage("dev.bulletin.render.eml")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..", "org.jspecify.annotations", Module.CORE.all(), Module.RENDER.all())
        .check(CODE);
  }

  @Test
  void mailShowsOnlyWhereMessagesAreMade() {
    noClasses()
        .that()
        .resideInAnyPackage("dev.bulletin..")
        .and()
        .resideOutsideOfPackage("dev.bulletin.render.eml")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("jakarta.mail..", "org.eclipse.angus..")
        .check(CODE);
  }

  @Test
  void readersKnowNoRendererAndNoCommandLine() {
    noClasses()
        .that()
        .resideInAPackage(Module.JSON.all())
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "picocli..", Module.RENDER.all(), Module.TESTING.all(), Module.CLI.all())
        .check(CODE);
  }

  @Test
  void jacksonShowsOnlyWhereAMapperIsServed() {
    noClasses()
        .that()
        .arePublic()
        .and()
        .resideInAPackage(Module.JSON.all())
        .and(not(resideInAnyPackage(Module.JSON.internals())))
        .and(not(nameMatching(".*\\.Bulletin(Module|DatabindException)(\\$.*)?")))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("tools.jackson..")
        .check(CODE);
  }

  /** What goes out with a product holds no test library. */
  @Test
  void onlyTheTestersKnowATestLibrary() {
    noClasses()
        .that()
        .resideOutsideOfPackage(Module.TESTING.all())
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.assertj..", "org.junit..", Module.TESTING.all())
        .check(CODE);
  }

  @Test
  void jupiterShowsOnlyWhereItsTestsAreServed() {
    noClasses()
        .that()
        .resideInAPackage(Module.TESTING.all())
        .and()
        .resideOutsideOfPackage("dev.bulletin.testing.junit")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.junit..", "dev.bulletin.testing.junit")
        .check(CODE);
  }

  @Test
  void onlyTheCommandLinePrints() {
    noClasses()
        .that()
        .resideOutsideOfPackage(Module.CLI.all())
        .should(ACCESS_STANDARD_STREAMS)
        .check(CODE);
  }

  @Test
  void onlyTheCommandLineEndsTheProcess() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("dev.bulletin.cli.Main")
        .should()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "halt", int.class)
        .check(CODE);
  }

  @ParameterizedTest
  @EnumSource(names = {"CORE", "JSON", "RENDER", "TESTING"})
  void nullIsSpokenOfInEveryPackage(Module module) {
    Set<JavaPackage> packages =
        CODE.that(resideInAnyPackage(module.all())).stream()
            .map(JavaClass::getPackage)
            .collect(Collectors.toSet());

    assertThat(packages)
        .isNotEmpty()
        .allSatisfy(
            found ->
                assertThat(found.isAnnotatedWith(NullMarked.class))
                    .as("@NullMarked package-info of %s", found.getName())
                    .isTrue());
  }

  /**
   * Whoever may name a class outside {@code internal} can also reach it; and nothing internal can
   * be reached.
   */
  @ParameterizedTest
  @EnumSource(names = {"CORE", "JSON", "RENDER", "TESTING"})
  void allThatIsPublicIsExportedAndNothingElseIs(Module module) {
    Set<String> publicPackages =
        CODE
            .that(resideInAnyPackage(module.all()).and(not(resideInAnyPackage("..internal.."))))
            .stream()
            .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
            .map(JavaClass::getPackageName)
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(exportsToAll(module)).isNotEmpty().isEqualTo(publicPackages);
  }

  private static Set<String> exportsToAll(Module module) {
    return descriptor(module).exports().stream()
        .filter(export -> !export.isQualified())
        .map(ModuleDescriptor.Exports::source)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static ModuleDescriptor descriptor(Module module) {
    Path[] classPath =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .filter(entry -> entry.contains("bulletin-"))
            .map(Path::of)
            .toArray(Path[]::new);
    return ModuleFinder.of(classPath)
        .find(module.root())
        .map(ModuleReference::descriptor)
        .orElseThrow();
  }
}
