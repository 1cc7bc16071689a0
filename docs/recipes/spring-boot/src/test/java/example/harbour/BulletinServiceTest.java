// SPDX-License-Identifier: Apache-2.0
package example.harbour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.resttestclient.autoconfigure.AutoConfigureRestTestClient;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Over HTTP, from a real server. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@AutoConfigureRestTestClient
class BulletinServiceTest {

  private static final String SOUND =
      """
      {"title": "Spring", "language": "en", "body": ["The boat is back in the water."]}
      """;
  private static final String FAULTY =
      """
      {"title": "Spring", "language": "en", "date": "2026-02-30",
       "body": [{"headng": "East Coast", "body": ["Two offices."]}]}
      """;

  @Autowired private RestTestClient client;

  @Test
  void servesABulletinAsAPage() {
    post("/pages", SOUND)
        .expectStatus()
        .isOk()
        .expectHeader()
        .contentTypeCompatibleWith(MediaType.TEXT_HTML)
        .expectBody(String.class)
        .value(page -> assertThat(page).contains("<h1>Spring</h1>"));
  }

  @Test
  void namesEveryFaultOfABulletin() throws IOException {
    post("/pages", FAULTY)
        .expectStatus()
        .isEqualTo(422)
        .expectHeader()
        .contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
        .expectBody()
        .json(new ClassPathResource("problem.json").getContentAsString(StandardCharsets.UTF_8));
  }

  @Test
  void findsABulletinInsideARequestOfItsOwn() {
    post("/mails", mailing("reader@harbour.example", SOUND))
        .expectStatus()
        .isOk()
        .expectBody(String.class)
        .value(mail -> assertThat(mail).contains("The boat is back in the water."));
    post("/mails", mailing("reader@harbour.example", FAULTY))
        .expectStatus()
        .isEqualTo(422)
        .expectBody()
        .jsonPath("$.errors[1].pointer")
        .isEqualTo("/bulletin/body/0/headng");
  }

  @Test
  void namesTheFaultsOfTheRestAlike() {
    post("/mails", mailing("reader", SOUND))
        .expectStatus()
        .isEqualTo(422)
        .expectBody()
        .jsonPath("$.errors[0].pointer")
        .isEqualTo("/to")
        .jsonPath("$.errors[0].code")
        .isEqualTo("Email");
  }

  @Test
  void answersWhatIsNoJsonAsAProblemToo() {
    post("/pages", SOUND.substring(0, 20))
        .expectStatus()
        .isBadRequest()
        .expectHeader()
        .contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
  }

  private RestTestClient.ResponseSpec post(String path, String body) {
    return client.post().uri(path).contentType(MediaType.APPLICATION_JSON).body(body).exchange();
  }

  private static String mailing(String to, String bulletin) {
    return "{\"to\": \"" + to + "\", \"bulletin\": " + bulletin + "}";
  }
}
