// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json;

import dev.bulletin.core.Bulletin;
import java.util.Objects;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleSerializers;

/**
 * Teaches a Jackson mapper to read and write bulletins, on their own or as a member of a class of
 * the user's.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new BulletinModule()).build();
 * Bulletin bulletin = mapper.readValue(json, Bulletin.class);
 * }</pre>
 *
 * <p>A bulletin is checked as {@link BulletinParser} checks it; a document that is not valid is a
 * {@link BulletinDatabindException}, which carries the diagnostics. The rest of the mapper's input
 * is the mapper's: so are its limits, and what it says of bad JSON.
 *
 * <p>Only this class and its exception need jackson-databind, which is an optional dependency: who
 * has a mapper has it.
 *
 * @since 0.1
 */
@SuppressWarnings("exports") // whoever uses it has a mapper, and its module
public final class BulletinModule extends JacksonModule {

  private final BulletinParser parser;

  /** A module that checks bulletins with the default options. */
  public BulletinModule() {
    this(BulletinParser.create());
  }

  /**
   * A module that checks bulletins as a parser does.
   *
   * @param parser the parser
   */
  public BulletinModule(BulletinParser parser) {
    this.parser = Objects.requireNonNull(parser, "parser");
  }

  @Override
  public String getModuleName() {
    return BulletinModule.class.getName();
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  public void setupModule(SetupContext context) {
    context.addSerializers(new SimpleSerializers().addSerializer(new BulletinSerializer()));
    context.addDeserializers(
        new SimpleDeserializers()
            .addDeserializer(Bulletin.class, new BulletinDeserializer(parser)));
  }
}
