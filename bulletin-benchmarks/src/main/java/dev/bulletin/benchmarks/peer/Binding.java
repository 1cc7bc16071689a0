// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.benchmarks.peer;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import dev.bulletin.core.Block;
import dev.bulletin.core.Inline;
import dev.bulletin.core.Item;
import dev.bulletin.core.ListStyle;
import dev.bulletin.core.Organization;
import dev.bulletin.core.Paragraph;
import dev.bulletin.core.Plain;
import dev.bulletin.core.Text;
import dev.bulletin.core.When;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Binds the format to the records as people do it with databind: by annotations, and little else.
 */
final class Binding {

  private Binding() {}

  static JsonMapper mapper() {
    return JsonMapper.builder()
        .addMixIn(Block.class, Mixins.AnyBlock.class)
        .addMixIn(Inline.class, Mixins.AnyInline.class)
        .addMixIn(Paragraph.class, Mixins.OfParagraph.class)
        .addMixIn(Plain.class, Mixins.OfPlain.class)
        .addMixIn(Text.class, Mixins.OfText.class)
        .addMixIn(Item.class, Mixins.OfItem.class)
        .addMixIn(Organization.class, Mixins.OfOrganization.class)
        .addMixIn(When.class, Mixins.OfWhen.class)
        .withConfigOverride(
            List.class,
            list ->
                list.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY))
                    .setInclude(JsonInclude.Value.construct(Include.NON_EMPTY, Include.ALWAYS)))
        .withConfigOverride(
            ListStyle.class,
            style ->
                style.setInclude(JsonInclude.Value.construct(Include.NON_EMPTY, Include.ALWAYS)))
        .changeDefaultPropertyInclusion(
            kept -> JsonInclude.Value.construct(Include.NON_NULL, Include.ALWAYS))
        .addModule(
            new SimpleModule()
                .addDeserializer(ListStyle.class, new ListStyleBinding.Reader())
                .addSerializer(ListStyle.class, new ListStyleBinding.Writer())
                .setSerializerModifier(new ShortForms()))
        .build();
  }
}
