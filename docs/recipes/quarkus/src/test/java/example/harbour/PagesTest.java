// SPDX-License-Identifier: Apache-2.0
package example.harbour;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PagesTest {

  @Test
  void servesABulletinAsAPage() {
    post("{\"title\": \"Spring\", \"language\": \"en\", \"body\": [\"The boat is back.\"]}")
        .statusCode(200)
        .contentType(ContentType.HTML)
        .body(containsString("<h1>Spring</h1>"));
  }

  @Test
  void namesEveryFaultOnALine() throws IOException {
    post("{\"title\": \"Spring\",\n \"language\": \"en\", \"date\": \"2026-02-30\",\n \"body\": [{}]}")
        .statusCode(422)
        .contentType(ContentType.TEXT)
        .body(is(resource("faults.txt")));
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = PagesTest.class.getResourceAsStream("/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static ValidatableResponse post(String body) {
    return given().contentType(ContentType.JSON).body(body).post("/pages").then();
  }
}
