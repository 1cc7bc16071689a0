// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.testing.junit;

import dev.bulletin.core.Bulletin;
import dev.bulletin.core.validation.ValidationOptions;
import dev.bulletin.json.ParseResult;
import dev.bulletin.testing.BulletinDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.AnnotationBasedArgumentsProvider;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.support.ParameterDeclaration;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** Gives each file of a folder in the types that a test asks for. */
final class BulletinArguments extends AnnotationBasedArgumentsProvider<BulletinSource> {

  @Override
  protected Stream<? extends Arguments> provideArguments(
      ParameterDeclarations parameters, ExtensionContext context, BulletinSource source) {
    List<Class<?>> types = types(parameters);
    if (types.isEmpty()) {
      throw new IllegalArgumentException(
          "the first parameter takes the file, as a Path, ParseResult or Bulletin: "
              + parameters.getSourceElementDescription());
    }
    ValidationOptions options =
        ValidationOptions.builder().discoverRules().level(source.levels()).build();
    NotValid notValid = NotValid.startIn(context);
    List<Arguments> invocations = new ArrayList<>();
    for (BulletinFolder.Entry entry : files(source)) {
      Object[] values =
          types.stream().map(type -> value(type, entry.file(), options, notValid)).toArray();
      invocations.add(Arguments.argumentSet(entry.name(), values));
    }
    return invocations.stream();
  }

  private static List<BulletinFolder.Entry> files(BulletinSource source) {
    List<BulletinFolder.Entry> entries = new ArrayList<>();
    for (String folder : source.value()) {
      try {
        entries.addAll(new BulletinFolder(Path.of(folder), List.of(source.include())).entries());
      } catch (IOException e) {
        throw new java.io.UncheckedIOException("cannot read the folder " + folder, e);
      }
    }
    return entries;
  }

  /** The types of the first parameters, as far as each takes the file in a way of its own. */
  private static List<Class<?>> types(ParameterDeclarations parameters) {
    List<Class<?>> types = new ArrayList<>();
    for (ParameterDeclaration parameter : parameters.getAll()) {
      Class<?> type = parameter.getParameterType();
      boolean isOurs = type == Path.class || type == ParseResult.class || type == Bulletin.class;
      if (!isOurs || types.contains(type)) {
        break;
      }
      types.add(type);
    }
    return types;
  }

  private static Object value(
      Class<?> type, Path file, ValidationOptions options, NotValid notValid) {
    if (type == Path.class) {
      return file;
    }
    BulletinDocument document = BulletinDocument.of(file);
    ParseResult result = document.parse(options);
    if (type == ParseResult.class) {
      return result;
    }
    return result.bulletin().orElseGet(() -> notValid.standIn(document, options));
  }
}
