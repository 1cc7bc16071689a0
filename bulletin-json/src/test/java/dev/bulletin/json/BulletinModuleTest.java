// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bulletin.core.Bulletin;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BulletinModuleTest {

  private static final String JSON =
      "{\"title\":\"Notes\",\"language\":\"en\",\"body\":[\"One boat.\",{\"items\":[\"Pray.\"]}],"
          + "\"extensions\":{\"n\":1.50,\"s\":\"\\ud83d\\udea2\"}}";

  private final JsonMapper mapper = JsonMapper.builder().addModule(new BulletinModule()).build();

  record Issue(int number, @Nullable Bulletin bulletin, List<Bulletin> more) {}

  @Test
  void aMapperReadsAndWritesBulletins() {
    Bulletin bulletin = BulletinParser.create().parse(JSON).orElseThrow();
    assertThat(mapper.readValue(JSON, Bulletin.class)).isEqualTo(bulletin);
    assertThat(mapper.writeValueAsString(bulletin))
        .isEqualTo(BulletinWriter.builder().compact().build().write(bulletin));
  }

  @Test
  void aBulletinIsAMemberLikeAnyOther() {
    String json = "{\"number\":3,\"bulletin\":" + JSON + ",\"more\":[" + JSON + "]}";
    Issue issue = mapper.readValue(json, Issue.class);
    assertThat(issue.bulletin()).isNotNull();
    assertThat(issue.more()).containsExactly(issue.bulletin());
    assertThat(mapper.readValue(mapper.writeValueAsString(issue), Issue.class)).isEqualTo(issue);
    assertThat(
            mapper
                .readValue("{\"number\":3,\"bulletin\":null,\"more\":[]}", Issue.class)
                .bulletin())
        .isNull();
  }

  @Test
  void theMapperKnowsTheModuleByItsName() {
    assertThat(mapper.registeredModules())
        .extracting(JacksonModule::getModuleName)
        .contains("dev.bulletin.json.BulletinModule");
  }

  @Test
  void aTreeIsReadToo() {
    JsonNode tree = mapper.readTree(JSON);
    assertThat(mapper.treeToValue(tree, Bulletin.class).title()).isEqualTo("Notes");
  }

  @Test
  void faultsComeWithTheException() {
    String json =
        "{\"number\": 3,\n \"bulletin\": {\"tilte\": \"a\", \"language\": \"en\", \"body\": [4]}}";
    assertThatThrownBy(() -> mapper.readValue(json, Issue.class))
        .isInstanceOfSatisfying(
            BulletinDatabindException.class,
            e -> {
              assertThat(e.diagnostics())
                  .extracting("code")
                  .containsExactly("member-unknown", "type-mismatch");
              assertThat(e.diagnostics()).allMatch(found -> found.location() == null);
              assertThat(e.diagnostics().get(1).pointer()).isEqualTo("/body/0");
              assertThat(e.getLocation().getLineNr()).isEqualTo(2);
              assertThat(e.getMessage()).contains("/body/0").contains("bulletin");
            });
    assertThatThrownBy(() -> mapper.readValue("4", Bulletin.class))
        .isInstanceOf(BulletinDatabindException.class)
        .hasMessageContaining("type-mismatch");
  }
}
