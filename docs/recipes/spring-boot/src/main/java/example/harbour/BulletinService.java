// SPDX-License-Identifier: Apache-2.0
package example.harbour;

import dev.bulletin.json.BulletinModule;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

@SpringBootApplication
public class BulletinService {

  public static void main(String[] args) {
    SpringApplication.run(BulletinService.class, args);
  }

  /** Spring Boot gives it to its mapper. */
  @Bean
  BulletinModule bulletinModule() {
    return new BulletinModule();
  }
}
