// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.write;

import dev.bulletin.core.Bulletin;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Makes JSON text of bulletins. Safe for use by many threads. */
public final class JsonText {

  private static final JsonFactory GENERATORS =
      JsonFactory.builder()
          .streamWriteConstraints(
              StreamWriteConstraints.builder().maxNestingDepth(Integer.MAX_VALUE).build())
          .build();

  private final ObjectWriteContext context;

  /** Text with so many spaces for each level; in one line where there are none. */
  public JsonText(int indentation) {
    context = indentation == 0 ? ObjectWriteContext.empty() : new Indented(indentation);
  }

  /** The text of a bulletin, with the schema's address where one is given. */
  public String of(Bulletin bulletin, @Nullable String schema) {
    StringWriter text = new StringWriter(1024);
    try (JsonGenerator generator = GENERATORS.createGenerator(context, text)) {
      BulletinJson.write(bulletin, schema, generator);
    }
    return Surrogates.escaped(text.toString());
  }

  private static final class Indented extends ObjectWriteContext.Base {

    private final DefaultPrettyPrinter printer;

    Indented(int indentation) {
      DefaultIndenter indenter = new DefaultIndenter(" ".repeat(indentation), "\n");
      Separators separators =
          Separators.createDefaultInstance()
              .withObjectNameValueSpacing(Separators.Spacing.AFTER)
              .withObjectEmptySeparator("")
              .withArrayEmptySeparator("");
      printer =
          new DefaultPrettyPrinter(separators)
              .withObjectIndenter(indenter)
              .withArrayIndenter(indenter);
    }

    @Override
    public PrettyPrinter getPrettyPrinter() {
      return printer.createInstance();
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}
