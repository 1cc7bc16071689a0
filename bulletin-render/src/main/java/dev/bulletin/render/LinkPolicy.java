// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render;

import org.jspecify.annotations.Nullable;

/**
 * Says what an address may be, and how it is written. Words whose address is refused are shown
 * without a link, an image without its file.
 *
 * <p>{@link #create()} is safe for bulletins of any sender: links lead to {@code https}, {@code
 * http}, {@code mailto} and {@code tel} addresses and relative references; images come from {@code
 * https}, {@code http}, {@code cid} (a part of the same mail, RFC 2392) and relative references. An
 * address with a control character is refused whatever its scheme, since browsers drop some of
 * them: {@code java<TAB>script:} runs.
 *
 * <pre>{@code
 * LinkPolicy policy = LinkPolicy.builder().baseUrl("https://harbour.example/news/").build();
 * policy.link("../about");           // "https://harbour.example/about"
 * policy.link("javascript:alert()"); // null
 * }</pre>
 *
 * <p>A policy of one's own implements this interface: to send images through a proxy, or to follow
 * no link at all. It must be safe for use by any number of threads. Renderers escape what it
 * returns, but do not judge it again: a policy that lets {@code javascript:} through has it in the
 * page.
 *
 * @since 0.1
 * @see <a href="https://www.rfc-editor.org/rfc/rfc3986#section-3.1">RFC 3986, section 3.1:
 *     schemes</a>
 */
public interface LinkPolicy {
  /**
   * The address of a link as it is to be written.
   *
   * @param address where the bulletin says the link leads
   * @return the address to write, or null where the words are shown without a link
   */
  @Nullable String link(String address);

  /**
   * The address of an image as it is to be written.
   *
   * @param address where the bulletin says the image is; may hold spaces, as file names do
   * @return the address to write, or null where the image is not shown
   */
  @Nullable String image(String address);

  /**
   * The policy that is safe for bulletins of any sender; see the class.
   *
   * @return the same policy at every call
   */
  static LinkPolicy create() {
    return SchemeLinkPolicy.SAFE;
  }

  /**
   * Starts from the safe policy.
   *
   * @return a new builder
   */
  static LinkPolicyBuilder builder() {
    return new LinkPolicyBuilder();
  }
}
