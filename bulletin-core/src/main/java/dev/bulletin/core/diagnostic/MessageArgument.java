// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.diagnostic;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * What a message shows besides its own words. The type says how it is written: values from a
 * bulletin are cut and made visible, numbers are written as the message's language writes them.
 *
 * @since 0.1
 */
public sealed interface MessageArgument extends Serializable {

  /**
   * A value from a bulletin: quoted, cut to 40 characters, control and bidi characters made
   * visible.
   *
   * @param value the characters
   * @since 0.1
   */
  record Value(String value) implements MessageArgument {
    /**
     * Checks that there is a value.
     *
     * @throws NullPointerException if {@code value} is null
     */
    public Value {
      Objects.requireNonNull(value, "value");
    }
  }

  /**
   * A word of the format or of JSON, shown as it is: a type, a member's name, an example.
   *
   * @param word the word
   * @since 0.1
   */
  record Word(String word) implements MessageArgument {
    /**
     * Checks that there is a word.
     *
     * @throws NullPointerException if {@code word} is null
     */
    public Word {
      Objects.requireNonNull(word, "word");
    }
  }

  /**
   * Some words of the format, quoted and joined: "a", "b" or "c".
   *
   * @param words the words in order
   * @since 0.1
   */
  record Choice(List<String> words) implements MessageArgument {
    /**
     * Copies the words.
     *
     * @throws NullPointerException if the list or a word is null
     */
    public Choice {
      words = List.copyOf(words);
    }
  }

  /**
   * A number, written as the message's language writes it.
   *
   * @param number the number
   * @since 0.1
   */
  record Count(long number) implements MessageArgument {}

  /**
   * Another place in the same source.
   *
   * @param position the place
   * @since 0.1
   */
  record Place(Position position) implements MessageArgument {
    /**
     * Checks that there is a place.
     *
     * @throws NullPointerException if {@code position} is null
     */
    public Place {
      Objects.requireNonNull(position, "position");
    }
  }

  /**
   * A value from a bulletin.
   *
   * @param value the characters
   * @return the argument
   */
  static MessageArgument value(String value) {
    return new Value(value);
  }

  /**
   * A word of the format.
   *
   * @param word the word
   * @return the argument
   */
  static MessageArgument word(String word) {
    return new Word(word);
  }

  /**
   * Some words of the format.
   *
   * @param words the words in order
   * @return the argument
   */
  static MessageArgument choice(List<String> words) {
    return new Choice(words);
  }

  /**
   * A number.
   *
   * @param number the number
   * @return the argument
   */
  static MessageArgument count(long number) {
    return new Count(number);
  }

  /**
   * Another place in the same source.
   *
   * @param position the place
   * @return the argument
   */
  static MessageArgument place(Position position) {
    return new Place(position);
  }
}
