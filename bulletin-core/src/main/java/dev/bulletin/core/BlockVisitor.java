// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core;

/**
 * Does for each kind of {@link Block} what is to be done with it. A kind that the format gains
 * becomes a method here, so that no visitor is complete until it knows it.
 *
 * @since 0.1
 */
public interface BlockVisitor {

  /**
   * Visits a {@link Paragraph}.
   *
   * @param paragraph what is visited
   */
  void paragraph(Paragraph paragraph);

  /**
   * Visits a {@link Section}.
   *
   * @param section what is visited
   */
  void section(Section section);

  /**
   * Visits an {@link ItemList}.
   *
   * @param list what is visited
   */
  void list(ItemList list);

  /**
   * Visits an {@link Image}.
   *
   * @param image what is visited
   */
  void image(Image image);

  /**
   * Visits a {@link Quotation}.
   *
   * @param quotation what is visited
   */
  void quotation(Quotation quotation);

  /**
   * Visits a {@link Table}.
   *
   * @param table what is visited
   */
  void table(Table table);

  /**
   * Visits a {@link Preformatted}.
   *
   * @param preformatted what is visited
   */
  void preformatted(Preformatted preformatted);
}
