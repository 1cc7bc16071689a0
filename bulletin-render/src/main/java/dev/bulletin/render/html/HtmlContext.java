// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.html;

import dev.bulletin.render.LinkPolicy;
import dev.bulletin.render.RenderContext;

/**
 * What a {@link dev.bulletin.render.PartRenderer} has at hand where HTML is written.
 *
 * @since 0.1
 */
public interface HtmlContext extends RenderContext {

  /**
   * What the HTML is written with.
   *
   * @return the writer of this rendering
   */
  HtmlWriter writer();

  /**
   * What an address may be: ask it before an address of the bulletin's is written.
   *
   * @return the renderer's policy
   */
  LinkPolicy links();
}
