// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.message;

import dev.bulletin.core.diagnostic.MessageArgument;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Messages by key and language. Not a {@link java.util.ResourceBundle}, which in a named module
 * falls back to the machine's language; this one falls back to English alone.
 */
public final class MessageBundle {

  private static final Map<String, MessageBundle> BUNDLES = new ConcurrentHashMap<>();

  private final Locale language;
  private final Properties messages;
  private final Map<String, String> joiners;

  /** The messages that were said, read from their patterns once; copied to be said again. */
  private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

  private MessageBundle(Locale language) {
    this.language = language;
    this.messages = load(language);
    this.joiners =
        Map.of(
            "or",
            messages.getProperty("join.or", " or "),
            "comma",
            messages.getProperty("join.comma", ", "));
  }

  /** The messages in a language, in English where it is not spoken. */
  public static MessageBundle in(Locale language) {
    return BUNDLES.computeIfAbsent(
        spoken(language), tag -> new MessageBundle(Locale.forLanguageTag(tag)));
  }

  private static String spoken(Locale language) {
    return switch (language.getLanguage()) {
      case "fr", "es", "de" -> language.getLanguage();
      default -> "en";
    };
  }

  /** The message under a key, with its arguments in place; null where there is no such key. */
  public @Nullable String format(String key, List<MessageArgument> arguments) {
    String pattern = messages.getProperty(key);
    if (pattern == null) {
      return null;
    }
    MessageFormat known =
        formats.computeIfAbsent(key, unknown -> new MessageFormat(pattern, language));
    return ((MessageFormat) known.clone()).format(written(arguments));
  }

  private Object[] written(List<MessageArgument> arguments) {
    List<Object> written = new ArrayList<>(arguments.size());
    ArgumentWriter writer = new ArgumentWriter(joiners);
    arguments.forEach(argument -> written.add(writer.write(argument)));
    return written.toArray();
  }

  private static Properties load(Locale language) {
    Properties messages = new Properties();
    read("messages.properties", messages);
    if (!language.getLanguage().equals("en")) {
      read("messages_" + language.getLanguage() + ".properties", messages);
    }
    return messages;
  }

  private static void read(String name, Properties into) {
    try (InputStream in = MessageBundle.class.getResourceAsStream(name)) {
      if (in != null) {
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
        into.load(reader);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
