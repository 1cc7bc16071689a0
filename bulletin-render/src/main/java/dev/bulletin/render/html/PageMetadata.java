// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.render.html;

import dev.bulletin.core.Block;
import dev.bulletin.core.Bulletin;
import dev.bulletin.core.Image;
import dev.bulletin.core.Organization;
import dev.bulletin.core.Section;
import dev.bulletin.core.When;
import dev.bulletin.render.LinkPolicy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about itself to search engines and to programs that show a preview of it.
 *
 * @param bulletin what the page shows
 * @param summary what it says in a line
 * @param published the machine value of its date
 * @param expires the machine value of its expiry
 * @param image the absolute address of its first picture
 * @param imageWords what that picture shows
 * @param organizationUrl the absolute address of who sends it
 * @param logo the absolute address of their logo
 */
record PageMetadata(
    Bulletin bulletin,
    @Nullable String summary,
    @Nullable String published,
    @Nullable String expires,
    @Nullable String image,
    @Nullable String imageWords,
    @Nullable String organizationUrl,
    @Nullable String logo) {

  static PageMetadata of(Bulletin bulletin, LinkPolicy links) {
    Organization organization = bulletin.organization();
    Image logo = organization == null ? null : organization.logo();
    String url = organization == null ? null : organization.url();
    Image picture = firstPicture(bulletin.body(), links);
    return new PageMetadata(
        bulletin,
        Summary.of(bulletin),
        machineValue(bulletin.date()),
        machineValue(bulletin.expires()),
        picture == null ? null : absolute(links.image(picture.image())),
        picture == null ? null : picture.alt(),
        url == null ? null : absolute(links.link(url)),
        logo == null ? null : absolute(links.image(logo.image())));
  }

  private static @Nullable String machineValue(@Nullable When when) {
    return when != null && MachineTime.isValid(when.start()) ? when.start() : null;
  }

  private static @Nullable Image firstPicture(List<Block> blocks, LinkPolicy links) {
    for (Block block : blocks) {
      Image found = null;
      if (block instanceof Image image
          && !"".equals(image.alt())
          && absolute(links.image(image.image())) != null) {
        found = image;
      } else if (block instanceof Section section) {
        found = firstPicture(section.body(), links);
      }
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static @Nullable String absolute(@Nullable String address) {
    return address != null && (address.startsWith("https://") || address.startsWith("http://"))
        ? address
        : null;
  }
}
